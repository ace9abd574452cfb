-- What a bassin means to do in a year: priorities, their actions, and the events that carried them out.
create table plan (
  id uuid primary key default uuidv7(),
  bassin text not null references bassin,
  year integer not null check (year between 2000 and 2199),
  introduction jsonb check (is_text(introduction)),
  listed boolean not null default false,
  validated_on date,
  validated_at uuid references event on delete set null,
  changed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  check (validated_on is not null or (validated_at is null and changed_at is null)),
  constraint plan_one_each_year unique (bassin, year)
);

comment on column plan.listed is 'Whether everybody may read it, once it is validated';
comment on column plan.validated_on is 'When the bassin''s council validated it; a draft before';
comment on column plan.validated_at is 'The meeting at which it did';
comment on column plan.changed_at is 'Since when it is not what was validated; null while it is';

create index plan_validated_at on plan (validated_at) where validated_at is not null;

create table plan_priority (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plan on delete cascade,
  place integer not null check (place > 0),
  title jsonb not null check (is_text(title)),
  version integer not null default 0,
  constraint plan_priority_one_place_each unique (plan_id, place) deferrable initially deferred
);

create table plan_action (
  id uuid primary key default uuidv7(),
  priority_id uuid not null references plan_priority on delete cascade,
  place integer not null check (place > 0),
  title jsonb not null check (is_text(title)),
  description jsonb check (is_text(description)),
  mission text not null,
  theme text,
  owner text,
  owner_id uuid references organisation,
  first_month integer check (first_month between 1 and 12),
  last_month integer check (last_month between 1 and 12),
  state text not null check (state in ('PLANNED', 'RUNNING', 'DONE', 'POSTPONED', 'DROPPED')),
  outcome jsonb check (is_text(outcome)),
  continues uuid references plan_action on delete set null,
  version integer not null default 0,
  check (last_month >= first_month),
  check (owner is null or owner_id is null),
  constraint plan_action_one_place_each unique (priority_id, place) deferrable initially deferred
);

comment on column plan_action.owner is 'An organisation as it was typed; null when it was chosen from the directory';
comment on column plan_action.first_month is 'Of the plan''s year; null while nobody says';
comment on column plan_action.outcome is 'What became of it';
comment on column plan_action.continues is 'The action of the year before that it goes on from';

create index plan_action_of_owner on plan_action (owner_id) where owner_id is not null;
create index plan_action_continues on plan_action (continues) where continues is not null;

create table plan_action_event (
  action_id uuid not null references plan_action on delete cascade,
  event_id uuid not null references event on delete cascade,
  primary key (action_id, event_id)
);
create index plan_action_event_of_event on plan_action_event (event_id);

grant select, insert, update, delete on plan, plan_priority, plan_action, plan_action_event to estuaire_app;

-- Lets one writer at a plan at a time, until the transaction ends: what stands in it has its place by what stood there before.
create function plan_alone(plan_id uuid) returns void
  language sql
as $$ select from plan where id = plan_id for update $$;
