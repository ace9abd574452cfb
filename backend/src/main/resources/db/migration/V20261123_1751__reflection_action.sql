-- What is done about what was found, and how far it has come.
create table reflection_action (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation,
  pole text not null,
  title jsonb not null check (is_text(title)),
  owner text,
  owner_id uuid references organisation,
  year integer not null check (year between 2000 and 2199),
  state text not null check (state in ('PLANNED', 'UNDERWAY', 'DONE', 'DROPPED')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 0,
  check (owner is null or owner_id is null),
  constraint reflection_action_of_consultation unique (id, consultation_id)
);

comment on column reflection_action.pole is 'Of the vocabulary of poles';
comment on column reflection_action.owner is 'An organisation as it was typed; null when it was chosen from the directory';

create index reflection_action_in_consultation on reflection_action (consultation_id, year);
create index reflection_action_of_owner on reflection_action (owner_id) where owner_id is not null;

create table reflection_action_finding (
  action_id uuid not null,
  finding_id uuid not null,
  consultation_id uuid not null,
  primary key (action_id, finding_id),
  foreign key (action_id, consultation_id) references reflection_action (id, consultation_id) on delete cascade,
  foreign key (finding_id, consultation_id) references finding (id, consultation_id) on delete cascade
);

comment on table reflection_action_finding is 'Which findings an action answers';

create index reflection_action_finding_of_action on reflection_action_finding (action_id, consultation_id);
create index reflection_action_finding_of_finding on reflection_action_finding (finding_id, consultation_id);

create table reflection_progress (
  id uuid primary key default uuidv7(),
  action_id uuid not null references reflection_action on delete cascade,
  day date not null,
  text jsonb not null check (is_text(text)),
  told_at timestamptz,
  created_at timestamptz not null
);

comment on column reflection_progress.told_at is 'When those who follow were mailed of it; null while they were not';

create index reflection_progress_of_action on reflection_progress (action_id, day);

grant select, insert, update, delete on reflection_action to estuaire_app;
grant select, insert, delete on reflection_action_finding to estuaire_app;
grant select, insert, update, delete on reflection_progress to estuaire_app;
