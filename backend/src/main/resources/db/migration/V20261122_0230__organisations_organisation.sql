-- A legal or de facto body, with its seat and its general contacts.
create table organisation (
  id uuid primary key default uuidv7(),
  kind text not null,
  name bilingual_text not null,
  description bilingual_text,
  aliases text[] not null default '{}',
  seat_street text,
  seat_postal_code text check (seat_postal_code ~ '^[0-9]{4}$'),
  seat_commune text references commune,
  contacts jsonb not null default '[]',
  website text,
  enterprise_number text check (enterprise_number ~ '^[01][0-9]{9}$'),
  parent_id uuid references organisation,
  alias text unique,
  bassin text references bassin,
  status text not null check (status in ('CANDIDATE', 'ACTIVE', 'ARCHIVED')),
  source text,
  provenance text,
  version integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sort_name text collate alphabetical generated always as (first_language(name)) stored,
  search tsvector generated always as (
    setweight(searchable(all_languages(name) || ' ' || aliases_text(aliases)), 'A')
    || setweight(searchable(all_languages(description)), 'D')) stored,
  check ((bassin is not null) = (kind = 'BASSIN_TEAM')),
  check (parent_id is distinct from id)
);

comment on column organisation.alias is 'The organisation''s alias in Keycloak, when people can act for it';
comment on column organisation.bassin is 'The bassin that a support team stands for; not where its seat lies';

create index organisation_by_name on organisation (sort_name, id);
create index organisation_by_parent on organisation (parent_id);
create index organisation_by_seat on organisation (seat_commune, seat_postal_code);
create index organisation_by_bassin on organisation (bassin);
create index organisation_search on organisation using gin (search);
create unique index organisation_enterprise_number on organisation (enterprise_number)
  where status = 'ACTIVE' and enterprise_number is not null;

grant select, insert, update on organisation to estuaire_app;
