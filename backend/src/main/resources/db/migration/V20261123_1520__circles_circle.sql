-- A closed group of a bassin or of the Region: what it is for, how long one sits in it, and whom it looks for.
create table circle (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('CAB', 'CAR', 'CDP', 'STEERING_COMMITTEE', 'WORKING_GROUP')),
  bassin text references bassin,
  name jsonb not null check (is_text(name)),
  purpose jsonb check (is_text(purpose)),
  sectors jsonb not null default '[]' check (jsonb_typeof(sectors) = 'array'),
  kinds jsonb not null default '[]' check (jsonb_typeof(kinds) = 'array'),
  communes jsonb not null default '[]' check (jsonb_typeof(communes) = 'array'),
  minimum integer check (minimum > 0),
  maximum integer check (maximum > 0),
  term_months integer not null default 12 check (term_months between 1 and 60),
  meetings integer check (meetings between 1 and 100),
  composed_from date,
  last_day date,
  listed boolean not null default false,
  organisations_shown boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  check (minimum <= maximum),
  check (composed_from is null or kind = 'CAR'),
  check (kind not in ('CAB', 'CDP') or bassin is not null),
  check (kind <> 'CAR' or bassin is null)
);

comment on column circle.bassin is 'Null for the whole Region';
comment on column circle.sectors is 'Seats by sector or college, as the circle names them: code, name, how many are wanted';
comment on column circle.kinds is 'How many are wanted of each kind of organisation';
comment on column circle.communes is 'How many are wanted of each commune';
comment on column circle.term_months is 'For how long somebody is named';
comment on column circle.meetings is 'How many meetings or sessions in a term';
comment on column circle.composed_from is 'A CAR is open to everybody until it is composed; null while nobody knows when';
comment on column circle.last_day is 'The last day on which it exists; null while it goes on';
comment on column circle.listed is 'Whether everybody may read what it is, and not who sits in it';
comment on column circle.organisations_shown is 'Whether everybody may read which organisations sit in it';

create index circle_of_bassin on circle (bassin, kind);

grant select, insert, update, delete on circle to estuaire_app;
