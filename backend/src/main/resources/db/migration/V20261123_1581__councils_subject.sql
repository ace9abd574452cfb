-- What is raised in a bassin's circle, may be sent up to the Region's council, and comes back with its answer.
create table subject (
  id uuid primary key default uuidv7(),
  circle_id uuid not null references circle,
  title jsonb not null check (is_text(title)),
  text jsonb not null check (is_text(text)),
  theme text,
  raised_by text,
  state text not null check (state in ('RAISED', 'SENT', 'TAKEN_UP', 'RETURNED', 'ANSWERED')),
  sent_to uuid references circle,
  answer jsonb check (is_text(answer)),
  decision_id uuid references decision on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  check ((state = 'RAISED') = (sent_to is null)),
  check (sent_to <> circle_id),
  check ((state = 'ANSWERED') = (answer is not null)),
  check (decision_id is null or state = 'ANSWERED')
);

comment on column subject.circle_id is 'Where it was raised';
comment on column subject.theme is 'A term of the vocabulary of themes';
comment on column subject.raised_by is 'Who raised it, in general terms: never a person';
comment on column subject.sent_to is 'The council of the Region that it was sent to; null until it is';
comment on column subject.decision_id is 'What that council decided on it';

create index subject_of_circle on subject (circle_id, updated_at desc);
create index subject_sent_to on subject (sent_to, state) where sent_to is not null;
create index subject_of_decision on subject (decision_id) where decision_id is not null;

-- What was done with a subject, and by whose team.
create table subject_step (
  id uuid primary key default uuidv7(),
  subject_id uuid not null references subject on delete cascade,
  number integer not null check (number > 0),
  state text not null check (state in ('RAISED', 'SENT', 'TAKEN_UP', 'RETURNED', 'ANSWERED')),
  bassin text references bassin,
  note text,
  at timestamptz not null,
  constraint subject_step_follows_one unique (subject_id, number)
);

comment on column subject_step.bassin is 'Whose team did it; null for the Region''s';
comment on column subject_step.note is 'What it said to the other team';

create index subject_step_of_bassin on subject_step (bassin) where bassin is not null;

-- A subject goes from one team to the other and back, and nowhere else, whoever writes.
create function subject_follows() returns trigger
  language plpgsql
as $$
begin
  if old.state <> new.state and (old.state, new.state) not in (
       ('RAISED', 'SENT'), ('RETURNED', 'SENT'), ('SENT', 'TAKEN_UP'),
       ('SENT', 'RETURNED'), ('TAKEN_UP', 'RETURNED'), ('SENT', 'ANSWERED'), ('TAKEN_UP', 'ANSWERED')) then
    raise exception 'A subject that is % does not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger subject_follows before update of state on subject for each row execute function subject_follows();

grant select, insert, update, delete on subject to estuaire_app;
grant select, insert on subject_step to estuaire_app;
