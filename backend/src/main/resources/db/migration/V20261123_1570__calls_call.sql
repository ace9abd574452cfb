-- A circle looks for people: from which day to which one answers, both inclusive, and for which days one would sit in it.
create table circle_call (
  id uuid primary key default uuidv7(),
  circle_id uuid not null references circle on delete cascade,
  text jsonb not null check (is_text(text)),
  opens_on date not null,
  closes_on date not null,
  first_day date not null,
  last_day date,
  sought integer check (sought between 1 and 1000),
  published_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  days daterange not null generated always as (daterange(opens_on, greatest(opens_on, closes_on), '[]')) stored,
  calling uuid generated always as (case when published_at is not null then circle_id end) stored,
  check (closes_on >= opens_on),
  check (last_day >= first_day),
  -- Held at once, whoever writes: on no day does a circle have two calls that everybody may answer.
  constraint circle_call_one_at_a_time unique (calling, days without overlaps)
);

comment on column circle_call.closes_on is 'The last day on which one may answer';
comment on column circle_call.first_day is 'Of the mandates that it gives';
comment on column circle_call.last_day is 'Inclusive; null for the circle''s term';
comment on column circle_call.sought is 'How many people; null when it does not say';
comment on column circle_call.published_at is 'Null while it is a draft; whether it is open follows from its days';

create index circle_call_of_circle on circle_call (circle_id, closes_on);
create index circle_call_published on circle_call (closes_on) where published_at is not null;

grant select, insert, update, delete on circle_call to estuaire_app;
