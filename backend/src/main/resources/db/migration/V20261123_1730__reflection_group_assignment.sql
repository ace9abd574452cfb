-- Who of a consultation is in which group, as a run found it or somebody made it by hand: what it was made from, what was reached of each
-- goal, and what clashed when not everybody could be placed. It names people by their ids only.
create table group_assignment (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation,
  from_id uuid references group_assignment on delete set null,
  state text not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
  job_id uuid,
  author text,
  made_at timestamptz not null,
  demand jsonb not null,
  digest text not null,
  found jsonb not null,
  clash jsonb,
  fixed_at timestamptz,
  version integer not null default 0
);

comment on table group_assignment is 'Personal data: when people can, in which sector and organisation they work, with whom they would rather be; kept for two years';
comment on column group_assignment.from_id is 'The one that somebody changed by hand; null for a run';
comment on column group_assignment.state is 'Stopped when somebody stopped its job, or it failed: what was found until then stays';
comment on column group_assignment.demand is 'As it stood when it began: the same gives the same answer';
comment on column group_assignment.fixed_at is 'When its groups became events';

create index group_assignment_of_consultation on group_assignment (consultation_id, made_at);
create index group_assignment_from on group_assignment (from_id) where from_id is not null;

-- One run at a time, whoever asks at the same moment.
create unique index group_assignment_one_run on group_assignment (consultation_id) where state = 'RUNNING';

alter table group_assignment enable row level security;
alter table group_assignment force row level security;
create policy group_assignment_named on group_assignment to estuaire_app
  using (consultation_named(consultation_id)) with check (consultation_named(consultation_id));

grant select, insert, update, delete on group_assignment to estuaire_app;
