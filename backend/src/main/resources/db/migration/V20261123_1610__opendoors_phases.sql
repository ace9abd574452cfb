-- The phase of an edition on a day, as Edition.phase() says it: what its list filters.
create function edition_phase(edition edition, week event, today date) returns text
  stable
begin atomic
  select case
           when today > edition.evaluation_until then 'OVER'
           when today > cast((week.ends_at - interval '1 microsecond') at time zone 'Europe/Brussels' as date) then 'EVALUATION'
           when today >= cast(week.starts_at at time zone 'Europe/Brussels' as date) then 'WEEK'
           when today between edition.booking_from and edition.booking_until then 'BOOKING'
           when today between edition.choices_from and edition.choices_until then 'CHOICES'
           when today > edition.applications_until then 'PROGRAMME'
           when today < edition.applications_from then 'BEFORE'
           else 'APPLICATIONS'
         end;
end;

-- An edition has days, whoever changes its event.
create function edition_has_days() returns trigger language plpgsql as $$
begin
  if exists (select from edition where event_id = new.id) then
    raise exception 'edition_has_days' using errcode = 'check_violation', constraint = 'edition_has_days';
  end if;
  return null;
end
$$;
create trigger week_without_days after update of precision, starts_at, ends_at on event
  for each row when (new.ends_at is null or new.precision is null or new.precision not in ('DAY', 'TIME'))
  execute function edition_has_days();

create index event_of_door on event (door_id, starts_at, id) where door_id is not null;

-- What the slots of a door tell: what the door, its service and its edition tell.
create function slot_title(service jsonb) returns jsonb
  immutable parallel safe
  return jsonb_build_object(
    'fr', 'Visite : ' || coalesce(service ->> 'fr', first_language(service)),
    'nl', 'Bezoek: ' || coalesce(service ->> 'nl', first_language(service)),
    'en', 'Visit: ' || coalesce(service ->> 'en', first_language(service)));

create function slot_description(welcome jsonb, shown jsonb) returns jsonb
  immutable parallel safe
  return jsonb_build_object(
    'fr', nullif(concat_ws(E'\n\n', welcome ->> 'fr', shown ->> 'fr'), ''),
    'nl', nullif(concat_ws(E'\n\n', welcome ->> 'nl', shown ->> 'nl'), ''),
    'en', nullif(concat_ws(E'\n\n', welcome ->> 'en', shown ->> 'en'), ''));

alter table open_door add bassin text references bassin;
comment on column open_door.bassin is 'In which bassin the place lies; of those of its edition the first that fits. Null when that is not certain';
create index open_door_in_bassin on open_door (bassin);

create view told_by_door with (security_invoker = true) as
  select d.id as door_id, d.edition_id, s.organisation_id, d.bassin, slot_title(s.name) as title,
         slot_description(d.welcome, d.shown) as description, d.languages, d.place_name, d.place_street, d.place_postal_code,
         d.place_commune, d.place_accessibility,
         case when d.contact is null then '[]' else jsonb_build_array(d.contact) end as contacts,
         n.booking_from::timestamp at time zone 'Europe/Brussels' as opens_at,
         (n.booking_until + 1)::timestamp at time zone 'Europe/Brussels' as closes_at
    from open_door d join service s on s.id = d.service_id left join edition n on n.event_id = d.edition_id;
grant select on told_by_door to estuaire_app;

-- Tells it to those of its slots that tell something else; one that is over or cancelled stays as people knew it.
create function tell_slots(door uuid, moment timestamptz) returns setof uuid
  language sql
as $$
  update event slot
     set organisation_id = told.organisation_id, bassin = told.bassin, title = told.title, description = told.description,
         languages = told.languages, place_name = told.place_name, place_street = told.place_street,
         place_postal_code = told.place_postal_code, place_commune = told.place_commune,
         place_accessibility = told.place_accessibility, contacts = told.contacts,
         registration_opens_at = told.opens_at, registration_closes_at = told.closes_at,
         version = slot.version + 1, updated_at = moment
    from told_by_door told
   where told.door_id = door and slot.door_id = door
     and slot.state in ('DRAFT', 'PUBLISHED', 'POSTPONED') and slot.ends_at > moment
     and (slot.organisation_id, slot.bassin, slot.title, slot.description, slot.languages, slot.place_name, slot.place_street,
          slot.place_postal_code, slot.place_commune, slot.place_accessibility, slot.contacts,
          slot.registration_opens_at, slot.registration_closes_at)
       is distinct from
         (told.organisation_id, told.bassin, told.title, told.description, told.languages, told.place_name, told.place_street,
          told.place_postal_code, told.place_commune, told.place_accessibility, told.contacts, told.opens_at, told.closes_at)
  returning slot.id
$$;

-- Announces those that are to come of a door that is accepted, once everybody may read the programme.
create function announce_slots(door uuid, today date, moment timestamptz) returns setof uuid
  language sql
as $$
  update event slot set state = 'PUBLISHED', version = slot.version + 1, updated_at = moment
    from open_door d left join edition n on n.event_id = d.edition_id left join event week on week.id = n.event_id
   where d.id = door and slot.door_id = door and slot.state = 'DRAFT' and slot.starts_at > moment
     and d.state = 'ACCEPTED' and (d.edition_id is null or week.state = 'PUBLISHED' and n.programme_from <= today)
  returning slot.id
$$;

-- A door whose slots are to be announced, held until the transaction ends; others look for another one.
create function next_door_to_announce(today date, moment timestamptz) returns setof uuid
  language sql
as $$
  select d.id from open_door d left join edition n on n.event_id = d.edition_id left join event week on week.id = n.event_id
   where d.state = 'ACCEPTED' and (d.edition_id is null or week.state = 'PUBLISHED' and n.programme_from <= today)
     and exists (select from event slot where slot.door_id = d.id and slot.state = 'DRAFT' and slot.starts_at > moment)
   limit 1 for update of d skip locked
$$;
create index event_slot_to_announce on event (starts_at) where door_id is not null and state = 'DRAFT';
