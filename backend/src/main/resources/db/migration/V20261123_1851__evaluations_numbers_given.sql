-- What was answered in numbers, over all evaluations that asked the same: trends add it up without reading what else was answered.
create index evaluation_count_numbers on evaluation_count (question_id, evaluation_id) include (choice, answers)
  where attribute = '' and line = '' and choice ~ '^-?[0-9]{1,9}$';
