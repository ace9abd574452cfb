-- What happens at a date in the agenda.
create table event (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  type text not null references event_type,
  bassin text references bassin,
  title jsonb not null check (is_text(title)),
  description jsonb check (is_text(description)),
  themes text[] not null default '{}',
  missions text[] not null default '{}',
  languages text[] not null default '{}',
  precision text check (precision in ('YEAR', 'MONTH', 'DAY', 'TIME')),
  starts_at timestamptz,
  ends_at timestamptz,
  place_name jsonb check (is_text(place_name)),
  place_street text,
  place_postal_code text check (place_postal_code ~ '^[0-9]{4}$'),
  place_commune text references commune,
  place_accessibility jsonb check (is_text(place_accessibility)),
  online_link text,
  programme jsonb not null default '[]',
  capacity integer check (capacity > 0),
  visibility text check (visibility in ('PUBLIC', 'REGISTERED', 'CIRCLE')),
  audience text check (audience in ('EVERYONE', 'PROFESSIONALS', 'REGIONAL_ACTORS', 'CIRCLE', 'INVITED')),
  registration text check (registration in ('NONE', 'OPEN', 'APPROVAL', 'INVITATION')),
  registration_opens_at timestamptz,
  registration_closes_at timestamptz,
  contacts jsonb not null default '[]',
  attendance jsonb,
  state text not null check (state in
    ('DRAFT', 'PROPOSED', 'CHANGES_REQUESTED', 'REFUSED', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'HELD', 'CLOSED')),
  reason jsonb check (is_text(reason)),
  listed boolean not null default false,
  source text,
  external_key text,
  provenance text,
  version integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  search tsvector not null default '',
  check ((precision is null) = (starts_at is null)),
  check (ends_at > starts_at),
  check (precision in ('TIME') or precision is null or ends_at is not null),
  check (registration_closes_at > registration_opens_at),
  check ((source is null) = (external_key is null)),
  constraint event_external_key unique (organisation_id, source, external_key)
);

comment on column event.bassin is 'Null for the whole Region';
comment on column event.precision is 'How exactly it is known when it is; null while that is to be defined';
comment on column event.starts_at is 'What is known to the day, the month or the year starts at its first midnight in Brussels';
comment on column event.ends_at is 'Exclusive: the midnight after the last day';
comment on column event.visibility is 'Null for what the type says; likewise the audience and the registration';
comment on column event.reason is 'Why it is cancelled, postponed, refused or to be changed';
comment on column event.listed is 'Whether everybody sees it; kept by the trigger event_listed';
comment on column event.search is 'Kept by the trigger event_listed';

create table event_co_organiser (
  event_id uuid not null references event on delete cascade,
  organisation_id uuid not null references organisation,
  primary key (event_id, organisation_id)
);
create index event_co_organiser_by_organisation on event_co_organiser (organisation_id);

-- What an event is found by: its title, then who organises it and its type, then its text.
create function event_document(described event) returns tsvector
  stable
begin atomic
  select setweight(searchable(described.title), 'A')
      || setweight(searchable((select all_languages(name) || ' ' || aliases_text(aliases)
                                 from organisation where id = described.organisation_id)), 'B')
      || setweight(searchable((select all_languages(label) from term
                                where vocabulary = 'EVENT_TYPES' and code = described.type)), 'B')
      || setweight(searchable(coalesce(all_languages(described.place_name), '')), 'C')
      || setweight(searchable(coalesce(described.description, '{}')), 'D');
end;

create function keep_event_listed() returns trigger language plpgsql as $$
begin
  new.listed := new.state in ('PUBLISHED', 'POSTPONED', 'CANCELLED', 'HELD', 'CLOSED')
    and coalesce(new.visibility, (select visibility from event_type where code = new.type)) = 'PUBLIC';
  new.search := event_document(new);
  return new;
end
$$;
create trigger event_listed before insert or update on event for each row execute function keep_event_listed();

-- An event is also found by its organisation's names and its type's label: it follows when they change.
create function refresh_events_of_organisation() returns trigger language plpgsql as $$
begin
  update event set search = '' where organisation_id = new.id;
  return null;
end
$$;
create trigger organisation_of_events_renamed after update of name, aliases on organisation
  for each row when (old.name <> new.name or old.aliases <> new.aliases)
  execute function refresh_events_of_organisation();

create function refresh_events_of_type() returns trigger language plpgsql as $$
begin
  update event set search = '' where type = new.code;
  return null;
end
$$;
create trigger event_type_relabelled after update of label on term
  for each row when (old.label <> new.label and new.vocabulary = 'EVENT_TYPES')
  execute function refresh_events_of_type();

create index event_by_bassin on event (coalesce(bassin, 'REGION'), starts_at, id) where listed;
create index event_of_bassin on event (bassin, starts_at);
create index event_by_start on event (starts_at, id) where listed;
create index event_by_organisation on event (organisation_id, starts_at);
create index event_by_type on event (type);
create index event_by_commune on event (place_commune);
create index event_to_decide on event (bassin, updated_at) where state in ('PROPOSED', 'CHANGES_REQUESTED');
create index event_to_hold on event (ends_at, starts_at) where state = 'PUBLISHED';
create index event_search on event using gin (search);

grant select, insert, update, delete on event, event_co_organiser to estuaire_app;
