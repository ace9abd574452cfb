-- The territory: five bassins, nineteen communes, and the parts of communes that lie in a bassin at a date.
create table bassin (
  code text primary key,
  name jsonb not null check (is_text(name)),
  website jsonb check (is_text(website)),
  population integer check (population > 0),
  population_qualifier text check (population_qualifier in ('EXACT', 'ABOUT', 'MORE_THAN', 'LESS_THAN')),
  population_year integer,
  source text not null,
  confidence text not null check (confidence in ('HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'LOW_MEDIUM', 'LOW')),
  check ((population is null) = (population_qualifier is null))
);

create table commune (
  nis text primary key check (nis ~ '^[0-9]{5}$'),
  name jsonb not null check (is_text(name)),
  aliases text[] not null default '{}',
  postal_codes text[] not null,
  latitude double precision not null,
  longitude double precision not null,
  population integer not null,
  population_on date not null,
  source text not null
);

-- A commune, or a part of one that lies in a bassin of its own: the commune alone is never the key.
create table locality (
  id uuid primary key default uuidv7(),
  commune text not null references commune,
  name jsonb not null check (is_text(name)),
  postal_codes text[] not null check (cardinality(postal_codes) > 0),
  latitude double precision,
  longitude double precision
);
create index locality_commune on locality (commune);

-- In which bassin a locality lies, from one day to another (exclusive): at most one at a date.
create table assignment (
  id uuid not null default uuidv7() unique,
  locality_id uuid not null references locality,
  bassin text not null references bassin,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  valid daterange generated always as (daterange(valid_from, valid_until)) stored,
  confidence text not null check (confidence in ('HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'LOW_MEDIUM', 'LOW')),
  source text not null,
  version integer not null default 0,
  constraint assignment_overlap primary key (locality_id, valid without overlaps)
);
create index assignment_bassin on assignment (bassin);

grant select on bassin, commune, locality to estuaire_app;
grant select, insert, update, delete on assignment to estuaire_app;
