-- What is said in a reflection group: each contribution is a row of its own, and nothing is merged.
alter table consultation_question add constraint consultation_question_of_consultation unique (id, consultation_id);

alter table reflection_group add notes_closed_at timestamptz;
comment on column reflection_group.notes_closed_at is 'Since when those who were in it write no more notes; null while they do';

create table note (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null,
  event_id uuid not null,
  question_id uuid,
  participant_id uuid,
  by_team boolean not null,
  body text check (body <> '' and char_length(body) <= 10000),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null default 0,
  check (by_team or participant_id is not null),
  check ((withdrawn_at is null) = (body is not null)),
  constraint note_of_consultation unique (id, consultation_id),
  constraint note_of_group foreign key (event_id, consultation_id) references reflection_group (event_id, consultation_id),
  constraint note_of_question foreign key (question_id, consultation_id) references consultation_question (id, consultation_id),
  constraint note_of_participant foreign key (participant_id, consultation_id) references participant (id, consultation_id)
);

comment on table note is 'Personal data: what somebody said; without a name once its participant is erased';
comment on column note.event_id is 'Of the reflection group in which it was said';
comment on column note.question_id is 'Null for what answers none of the preparatory questions';
comment on column note.participant_id is 'Who said it; null for what the group said together';
comment on column note.by_team is 'Whether somebody of the team wrote it down, and not who said it';
comment on column note.body is 'Forgotten when it is withdrawn';

create index note_in_group on note (event_id, consultation_id, created_at);
create index note_to_question on note (question_id, consultation_id) where question_id is not null;
create index note_by_participant on note (participant_id, consultation_id) where participant_id is not null;

alter table note enable row level security;
alter table note force row level security;
create policy note_named on note to estuaire_app
  using (consultation_named(consultation_id)) with check (consultation_named(consultation_id));

grant select, insert, update on note to estuaire_app;

-- Whoever closes the notes of a group waits for those that are being written, and none comes after.
create function note_in_time() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not new.by_team and new.withdrawn_at is null
     and (select notes_closed_at from reflection_group where event_id = new.event_id for share) is not null then
    raise exception 'notes_closed' using errcode = 'check_violation', constraint = 'notes_closed';
  end if;
  return new;
end
$$;

create trigger note_in_time before insert or update of body on note for each row execute function note_in_time();
