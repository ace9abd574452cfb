-- Which questions a version asks, and the one that says how satisfied people are: to find and compare them without reading its content.
create function questions_asked(content jsonb) returns text[]
  immutable parallel safe
begin atomic
  select array(select jsonb_array_elements_text(jsonb_path_query_array(content, '$.sections[*].questions[*].id')));
end;

alter table questionnaire_version
  add column questions text[] generated always as (questions_asked(content)) stored,
  add column satisfaction jsonb
    generated always as (jsonb_path_query_first(content, '$.sections[*].questions[*] ? (@.satisfaction == true && @.range != null)')) stored;

comment on column questionnaire_version.questions is 'The ids of its questions';
comment on column questionnaire_version.satisfaction is 'The question that trends read; null when it has none';

create index questionnaire_version_asks on questionnaire_version using gin (questions);

-- In how many evaluations a question was answered by enough people to be shown.
create index evaluation_count_bases on evaluation_count (question_id, evaluation_id) include (answers)
  where attribute = '' and line = '' and choice = '';
