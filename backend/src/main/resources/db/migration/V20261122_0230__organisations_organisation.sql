-- A legal or de facto body, with its seat and its general contacts.
create table organisation (
  id uuid primary key default uuidv7(),
  kind text not null,
  name jsonb not null check (is_text(name)),
  description jsonb check (is_text(description)),
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

-- Whether the coordinators of these bassins act on this organisation: it is seated in one of them, or nowhere; it is the
-- team of one of them. A seat that no source places for sure counts for each of its candidates.
create function coordinated(o organisation, bassins text[], day date) returns boolean
  stable parallel safe
  return case
    when o.kind = 'REGIONAL_TEAM' or cardinality(bassins) = 0 then false
    when o.kind = 'BASSIN_TEAM' then o.bassin = any (bassins)
    when o.seat_commune is null then true
    else exists (
      select from assignment join locality on locality.id = assignment.locality_id
       where assignment.bassin = any (bassins) and assignment.valid @> day
         and locality.commune = o.seat_commune
         and (o.seat_postal_code is null or o.seat_postal_code = any (locality.postal_codes)))
    end;
