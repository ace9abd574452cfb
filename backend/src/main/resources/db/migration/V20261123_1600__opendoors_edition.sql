-- An edition: an event during whose days services open their doors; its phases follow from its days alone.
create table edition (
  event_id uuid primary key references event on delete cascade,
  bassins text[] not null check (cardinality(bassins) > 0),
  call jsonb not null check (is_text(call)),
  applications_from date not null,
  applications_until date not null,
  programme_from date not null,
  choices_from date,
  choices_until date,
  booking_from date not null,
  booking_until date not null,
  evaluation_until date not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint edition_phases_in_order check (
    applications_from <= applications_until and applications_until < programme_from and programme_from <= booking_from
    and booking_from <= booking_until and booking_until <= evaluation_until
    and ((choices_from is null and choices_until is null)
         or (programme_from <= choices_from and choices_from <= choices_until and choices_until < booking_from)))
);

comment on column edition.bassins is 'In which the services lie that may open their doors; the first of them runs it with the Region';
comment on column edition.call is 'What services are asked';
comment on column edition.applications_until is 'Inclusive, as all last days of phases';
comment on column edition.programme_from is 'Since when everybody sees which doors open';
comment on column edition.choices_from is 'With a fair allocation, from when to when people rank slots; null when who comes first has a place';

grant select, insert, update, delete on edition to estuaire_app;

-- That a service opens its doors: in an edition, where it applies as a host, or alone.
create table open_door (
  id uuid primary key default uuidv7(),
  edition_id uuid references edition,
  service_id uuid not null references service,
  state text not null check (state in ('PROPOSED', 'CHANGES_REQUESTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  reason jsonb check (is_text(reason)),
  welcome jsonb not null check (is_text(welcome)),
  shown jsonb check (is_text(shown)),
  place_name jsonb check (is_text(place_name)),
  place_street text,
  place_postal_code text check (place_postal_code ~ '^[0-9]{4}$'),
  place_commune text not null references commune,
  place_accessibility jsonb check (is_text(place_accessibility)),
  latitude double precision not null,
  longitude double precision not null,
  approximate boolean not null,
  languages text[] not null default '{}',
  contact jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint open_door_once_in_an_edition unique (edition_id, service_id)
);

comment on table open_door is 'The contact of the day is a professional at work, as the contacts of services and events are';
comment on column open_door.edition_id is 'Null for a door that opens alone, at a date that its service chooses';
comment on column open_door.shown is 'What visitors will see';
comment on column open_door.approximate is 'Whether the position is its commune''s only';
comment on column open_door.contact is 'Whom visitors ask for on the day';

create index open_door_of_service on open_door (service_id);
create index open_door_in_commune on open_door (place_commune);

grant select, insert, update, delete on open_door to estuaire_app;

-- A slot of an open door is an event: its seats, its registrations, its mails and its calendar are those of events.
alter table event
  add door_id uuid references open_door,
  add edition_id uuid references edition,
  add room text,
  add constraint event_of_door check (door_id is not null or num_nonnulls(edition_id, room) = 0),
  add constraint slot_has_hours check (door_id is null or (precision = 'TIME' and ends_at is not null)),
  add constraint slot_alone_in_its_room exclude using gist
    (door_id with =, coalesce(room, '') with =, event_period(starts_at, ends_at) with &&)
    where (door_id is not null and state not in ('CANCELLED', 'REFUSED'));

comment on column event.door_id is 'As a slot of which open door it stands; null when it is none';
comment on column event.edition_id is 'The edition of that door: no list of events shows its slots, unless it is asked for them';
comment on column event.room is 'Of a slot: in which room; null when the door has one';

create index event_of_edition on event (edition_id, starts_at, id) where edition_id is not null;

-- What everybody's lists ask of each event they still read in the index alone.
drop index event_by_bassin;
create index event_by_bassin on event (coalesce(bassin, 'REGION'), starts_at, id)
  include (bassin, state, precision, version, updated_at, organisation_id, series_id, edition_id) where listed;
drop index event_by_start;
create index event_by_start on event (starts_at, id) include (state, series_id, edition_id) where listed;

-- Slots that are to come lie in the week of their edition, whoever moves which; what is postponed with it finds its new hour later; the edition waits for who writes a slot, and the other way round.
create function slot_in_week() returns trigger language plpgsql as $$
begin
  perform from event week
    where week.id = new.edition_id and event_period(week.starts_at, week.ends_at) @> event_period(new.starts_at, new.ends_at)
      for share;
  if not found then
    raise exception 'slot_in_week' using errcode = 'check_violation', constraint = 'slot_in_week';
  end if;
  return null;
end
$$;
create trigger slot_written after insert or update of starts_at, ends_at, edition_id on event
  for each row when (new.edition_id is not null and new.state in ('DRAFT', 'PUBLISHED')) execute function slot_in_week();

create function week_holds_slots() returns trigger language plpgsql as $$
begin
  if exists (select from event slot
              where slot.edition_id = new.id and slot.state in ('DRAFT', 'PUBLISHED')
                and not coalesce(event_period(new.starts_at, new.ends_at) @> event_period(slot.starts_at, slot.ends_at), false)) then
    raise exception 'slot_in_week' using errcode = 'check_violation', constraint = 'slot_in_week';
  end if;
  return null;
end
$$;
create trigger week_moved after update of starts_at, ends_at on event
  for each row when (old.starts_at is distinct from new.starts_at or old.ends_at is distinct from new.ends_at)
  execute function week_holds_slots();

-- Who organised an edition says how many came to it, and nobody of each slot.
create or replace function await_closing() returns trigger language plpgsql as $$
begin
  insert into event_closing_reminder (event_id, held_on)
    select new.id, (new.updated_at at time zone 'Europe/Brussels')::date
     where coalesce(new.ends_at, new.starts_at) > new.updated_at - interval '60 days' and new.door_id is null
    on conflict do nothing;
  return null;
end
$$;
