-- What somebody answered, whole, for as long as the evaluation is open: without who, when or from where. The program writes it and cannot
-- read it; at the end a function of the owner's counts all answers at once, takes them apart and leaves none.
create table evaluation_answer (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null references evaluation,
  number integer not null,
  by_right boolean not null,
  attributes jsonb not null,
  given jsonb not null,
  quotable boolean not null
);

comment on table evaluation_answer is 'Personal data by what somebody writes, until the evaluation closes; then it is empty of it';
comment on column evaluation_answer.number is 'Of the version of the questionnaire that they were shown';
comment on column evaluation_answer.attributes is 'The coarse ones that the questionnaire asked for, by name; what was not told is not there';
comment on column evaluation_answer.given is '[{question, text | number | choices | lines}], in the order of the questionnaire';
comment on column evaluation_answer.quotable is 'Whether what they wrote may be quoted, without their name';

-- What the planner samples is kept whole in its statistics, also once the table is empty: of answers it samples nothing.
alter table evaluation_answer
  alter column given set statistics 0, alter column attributes set statistics 0, alter column quotable set statistics 0;

create index evaluation_answer_of_evaluation on evaluation_answer (evaluation_id);

alter table evaluation_answer enable row level security;
alter table evaluation_answer force row level security;
create policy evaluation_answer_named on evaluation_answer for insert to estuaire_app with check (evaluation_named(evaluation_id));
create policy evaluation_answer_counted on evaluation_answer to current_user using (true) with check (true);

grant insert on evaluation_answer to estuaire_app;

-- How many answered on a day: a number alone, which no answer and no right is tied to.
create table evaluation_day (
  evaluation_id uuid not null references evaluation on delete cascade,
  day date not null,
  by_right boolean not null,
  answers integer not null check (answers >= 0),
  primary key (evaluation_id, day, by_right)
);

grant select, insert, update, delete on evaluation_day to estuaire_app;

-- Of an evaluation that is counted: how many answers it has, in all and in each group that may be shown.
create table evaluation_group (
  evaluation_id uuid not null references evaluation on delete cascade,
  attribute text not null check (attribute in ('', 'SECTOR', 'ROLE', 'GROUP', 'BASSIN', 'LANGUAGE', 'PART', 'WAY')),
  code text not null,
  answers integer not null check (answers >= 0),
  primary key (evaluation_id, attribute, code)
);

comment on column evaluation_group.attribute is
  'Empty for all that are told of: those by right; under WAY also those by the common link, which are told of alone when too few came by right';
comment on column evaluation_group.code is 'OTHER for those that are too few to be told apart, NONE for who did not say; empty for all answers';

grant select, insert, update, delete on evaluation_group to estuaire_app;

-- How often each answer was given, in all and in each group: only what may be shown stands here, so nothing that reads can leak the rest.
create table evaluation_count (
  evaluation_id uuid not null references evaluation on delete cascade,
  attribute text not null,
  code text not null,
  question_id uuid not null,
  line text not null default '',
  choice text not null default '',
  answers integer not null check (answers >= 0),
  primary key (evaluation_id, attribute, code, question_id, line, choice)
);

comment on column evaluation_count.line is 'Of a matrix: the statement; else empty';
comment on column evaluation_count.choice is 'The id of a choice, or a number as text; empty for how many answered the question';

create index evaluation_count_of_question on evaluation_count (question_id, evaluation_id);

grant select, insert, update, delete on evaluation_count to estuaire_app;

-- What people wrote, each by itself and in no order, tied to nothing else that they answered.
create table evaluation_words (
  id uuid primary key default gen_random_uuid(),
  evaluation_id uuid not null references evaluation on delete cascade,
  question_id uuid not null,
  words text not null,
  quotable boolean not null
);

comment on table evaluation_words is 'Personal data by what somebody writes of themselves';
comment on column evaluation_words.quotable is 'Of who agreed, and of too many for them to be known by it';

alter table evaluation_words alter column words set statistics 0;

create index evaluation_words_of_question on evaluation_words (evaluation_id, question_id);

alter table evaluation_words enable row level security;
alter table evaluation_words force row level security;
create policy evaluation_words_named on evaluation_words to estuaire_app
  using (evaluation_named(evaluation_id)) with check (evaluation_named(evaluation_id));
create policy evaluation_words_counted on evaluation_words to current_user using (true) with check (true);

grant select, delete on evaluation_words to estuaire_app;
