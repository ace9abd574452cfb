-- What an organisation offers to people.
create table service (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  name jsonb not null check (is_text(name)),
  summary jsonb check (is_text(summary)),
  description jsonb check (is_text(description)),
  aliases text[] not null default '{}',
  type text not null,
  themes text[] not null default '{}',
  audiences text[] not null default '{}',
  languages text[] not null default '{}',
  access text check (access in ('SELF', 'PROFESSIONAL', 'REFERRAL')),
  access_details jsonb check (is_text(access_details)),
  cost text,
  cost_details jsonb check (is_text(cost_details)),
  opening_hours text,
  territory text[] not null default '{}',
  contacts jsonb not null default '[]',
  practices jsonb not null default '[]',
  visibility text not null check (visibility in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  verified_on date,
  source text,
  external_key text,
  provenance text,
  version integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sort_name text collate alphabetical generated always as (first_language(name)) stored,
  search tsvector not null default '',
  check ((source is null) = (external_key is null)),
  constraint service_external_key unique (organisation_id, source, external_key)
);

comment on column service.territory is 'What the service says it serves: REGION, bassin codes, NIS codes; not where it is';
comment on column service.search is 'Kept by the trigger service_searchable';

create index service_by_name on service (sort_name, id) where visibility = 'PUBLISHED';
create index service_search on service using gin (search);

-- Where a service receives people. Without coordinates, the commune's centroid stands for it.
create table service_location (
  service_id uuid not null references service on delete cascade,
  position integer not null,
  name jsonb check (is_text(name)),
  street text,
  postal_code text check (postal_code ~ '^[0-9]{4}$'),
  commune text not null references commune,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  primary key (service_id, position),
  check ((latitude is null) = (longitude is null))
);
create index service_location_by_commune on service_location (commune, postal_code);

-- Every term that a service bears, one row each: what holds the vocabularies' integrity, filters and counts.
create table service_term (
  service_id uuid not null references service on delete cascade,
  vocabulary text not null,
  code text not null,
  primary key (vocabulary, code, service_id),
  foreign key (vocabulary, code) references term (vocabulary, code)
);
create index service_term_by_service on service_term (service_id);

create function keep_service_terms() returns trigger language plpgsql as $$
begin
  delete from service_term where service_id = new.id;
  insert into service_term (service_id, vocabulary, code)
    select distinct new.id, borne.vocabulary, borne.code
      from (select 'TYPES' as vocabulary, new.type as code
            union all select 'COSTS', new.cost where new.cost is not null
            union all select 'THEMES', unnest(new.themes)
            union all select 'AUDIENCES', unnest(new.audiences)
            union all select 'LANGUAGES', unnest(new.languages)) as borne;
  return null;
end
$$;
create trigger service_terms after insert or update of type, cost, themes, audiences, languages on service
  for each row execute function keep_service_terms();

-- What a service is found by, the most telling first: its own names, its organisation's, its terms, its texts.
create function service_document(described service) returns tsvector
  stable
  language sql
as $$
  select setweight(searchable(all_languages(described.name) || ' ' || aliases_text(described.aliases)), 'A')
      || setweight(searchable((select all_languages(name) || ' ' || aliases_text(aliases)
                                 from organisation where id = described.organisation_id)), 'B')
      || setweight(searchable((select string_agg(all_languages(label), ' ')
                                 from term
                                where (vocabulary = 'TYPES' and code = described.type)
                                   or (vocabulary = 'THEMES' and code = any (described.themes)))), 'B')
      || setweight(searchable(all_languages(described.summary)), 'C')
      || setweight(searchable(all_languages(described.description)), 'D')
$$;

create function keep_service_searchable() returns trigger language plpgsql as $$
begin
  new.search := service_document(new);
  return new;
end
$$;
create trigger service_searchable before insert or update on service
  for each row execute function keep_service_searchable();

-- A service is also found by its organisation's names and its terms' labels: it follows when they change.
create function refresh_services_of_organisation() returns trigger language plpgsql as $$
begin
  update service set search = '' where organisation_id = new.id;
  return null;
end
$$;
create trigger organisation_renamed after update of name, aliases on organisation
  for each row when (old.name <> new.name or old.aliases <> new.aliases)
  execute function refresh_services_of_organisation();

create function refresh_services_of_term() returns trigger language plpgsql as $$
begin
  update service set search = ''
    from service_term
   where service_term.service_id = service.id
     and service_term.vocabulary = new.vocabulary and service_term.code = new.code;
  return null;
end
$$;
create trigger term_relabelled after update of label on term
  for each row when (old.label <> new.label and new.vocabulary in ('TYPES', 'THEMES'))
  execute function refresh_services_of_term();

grant select, insert, update on service to estuaire_app;
grant select, insert, update, delete on service_location, service_term to estuaire_app;
