-- What somebody answered in their own words, as a team quotes it: cleared of names, in the languages that a person wrote it in.
alter table evaluation_words add constraint evaluation_words_as_agreed unique (id, evaluation_id, question_id, quotable);

create table verbatim (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null references evaluation on delete cascade,
  question_id uuid,
  words_id uuid,
  agreed boolean not null default true check (agreed),
  text jsonb not null check (is_text(text)),
  written_in text not null check (written_in in ('FR', 'NL', 'EN')),
  source text,
  themes text[] not null default '{}',
  state text not null check (state in ('CHOSEN', 'PUBLISHED', 'WITHDRAWN')),
  published_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint verbatim_written_in check (text ->> lower(written_in) is not null),
  constraint verbatim_answers_a_question check (words_id is null or question_id is not null),
  constraint verbatim_published_when check (state <> 'PUBLISHED' or published_at is not null),
  -- Whoever did not agree is never quoted, whatever the program believes; and nobody twice.
  constraint verbatim_once unique (words_id, evaluation_id, question_id, agreed),
  constraint verbatim_agreed foreign key (words_id, evaluation_id, question_id, agreed)
    references evaluation_words (id, evaluation_id, question_id, quotable) on delete set null (words_id)
);

comment on table verbatim is 'Personal data by what somebody wrote of themselves, until it is cleared of it';
comment on column verbatim.question_id is 'Null when it was typed in, and nobody knows what was asked';
comment on column verbatim.words_id is 'The open answer that it quotes; null when it was typed in, or when that answer was erased since';
comment on column verbatim.agreed is 'Always: the open answer that it quotes is to say so too';
comment on column verbatim.written_in is 'The language of who wrote it; the others are translations by a person';
comment on column verbatim.source is 'Of one that was typed in: whence it is known';
comment on column verbatim.state is 'Withdrawn is for good: it stands for its team alone, and its answer is not quoted again';

create index verbatim_of_evaluation on verbatim (evaluation_id, question_id);

-- Words come from an answer, unless all that is known of an evaluation was typed in; and what was withdrawn stays so.
create function verbatim_from_an_answer() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  if tg_op = 'UPDATE' then
    if old.state = 'WITHDRAWN' and new.state <> 'WITHDRAWN' then
      raise exception 'verbatim_withdrawn_stays' using errcode = 'check_violation', constraint = 'verbatim_withdrawn_stays';
    end if;
  elsif new.words_id is null and not exists (select from evaluation where id = new.evaluation_id and recorded) then
    raise exception 'verbatim_from_an_answer' using errcode = 'check_violation', constraint = 'verbatim_from_an_answer';
  end if;
  return new;
end
$$;

create trigger verbatim_from_an_answer before insert or update on verbatim
  for each row execute function verbatim_from_an_answer();

alter table verbatim enable row level security;
alter table verbatim force row level security;
create policy verbatim_named on verbatim to estuaire_app
  using (evaluation_named(evaluation_id)) with check (evaluation_named(evaluation_id));
-- An answer that is erased takes the link to it along.
create policy verbatim_unlinked on verbatim to current_user using (true) with check (true);

grant select, insert, update, delete on verbatim to estuaire_app;
