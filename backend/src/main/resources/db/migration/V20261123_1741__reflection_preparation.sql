-- How a group's hours are spent: the consultation's plan, and a group's own where it differs.
create table session_plan (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation on delete cascade,
  event_id uuid,
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint session_plan_once unique nulls not distinct (consultation_id, event_id),
  foreign key (event_id, consultation_id) references reflection_group (event_id, consultation_id) on delete cascade
);

comment on column session_plan.event_id is 'Of the group whose own it is; null for the consultation''s';
comment on column session_plan.items is 'In their order, each with its minutes, its title and the question that it is about';

create index session_plan_of_group on session_plan (event_id, consultation_id) where event_id is not null;

grant select, insert, update, delete on session_plan to estuaire_app;

-- What somebody prepares of a question, or colleagues together.
create table preparation (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null,
  question_id uuid not null,
  participant_id uuid not null,
  organisation_id uuid references organisation,
  body text not null check (char_length(body) <= 10000),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 0,
  constraint preparation_of_question foreign key (question_id, consultation_id) references consultation_question (id, consultation_id),
  constraint preparation_of_participant foreign key (participant_id, consultation_id) references participant (id, consultation_id)
);

comment on table preparation is 'Personal data: goes with its participant; what colleagues wrote together, with the consultation''s last';
comment on column preparation.participant_id is 'Whose it is; of what colleagues write together, who changed it last';
comment on column preparation.organisation_id is 'Of the colleagues who write it together; null for what somebody prepares alone';

create unique index preparation_alone_once on preparation (question_id, participant_id) where organisation_id is null;
create unique index preparation_together_once on preparation (question_id, organisation_id) where organisation_id is not null;
create index preparation_to_question on preparation (question_id, consultation_id);
create index preparation_by_participant on preparation (participant_id, consultation_id);
create index preparation_of_organisation on preparation (organisation_id) where organisation_id is not null;

alter table preparation enable row level security;
alter table preparation force row level security;
create policy preparation_named on preparation to estuaire_app
  using (consultation_named(consultation_id)) with check (consultation_named(consultation_id));

grant select, insert, update, delete on preparation to estuaire_app;

alter table participant add reminded_to_prepare_at timestamptz;
comment on column participant.reminded_to_prepare_at is 'When they were reminded of the preparatory questions of their group; null while they were not';
