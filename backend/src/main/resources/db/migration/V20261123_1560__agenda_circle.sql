-- Whose meeting an event is: what is for the members of a circle is for those who sit in this one.
alter table event add circle_id uuid references circle;
comment on column event.circle_id is 'Whose meeting it is; null when it is no circle''s';
create index event_of_circle on event (circle_id, starts_at) where circle_id is not null;

-- What a series tells is told of its occurrences: also whose meetings they are.
create or replace function tell_occurrences(series_id uuid, since timestamptz) returns setof uuid
  language sql
as $$
  with told as (
    update event
       set organisation_id = series.organisation_id, type = series.type, bassin = series.bassin, circle_id = series.circle_id,
           title = series.title,
           description = series.description, themes = series.themes, missions = series.missions, languages = series.languages,
           precision = series.precision,
           starts_at = occurrence_start(series, event.recurrence_id), ends_at = occurrence_end(series, event.recurrence_id),
           place_name = series.place_name, place_street = series.place_street, place_postal_code = series.place_postal_code,
           place_commune = series.place_commune, place_accessibility = series.place_accessibility,
           online_link = series.online_link, programme = series.programme, capacity = series.capacity,
           visibility = series.visibility, audience = series.audience, registration = series.registration,
           contacts = series.contacts, version = event.version + 1, updated_at = series.updated_at
      from event series
     where series.id = tell_occurrences.series_id and event.series_id = series.id and event.recurrence_id is not null
       and not event.own and (event.starts_at is null or event.starts_at > since)
    returning event.id),
  forgotten as (
    delete from event_co_organiser using told
     where event_id = told.id
       and organisation_id not in (select organisation_id from event_co_organiser where event_id = tell_occurrences.series_id)),
  named as (
    insert into event_co_organiser (event_id, organisation_id)
    select told.id, with_it.organisation_id
      from told join event_co_organiser with_it on with_it.event_id = tell_occurrences.series_id
    on conflict do nothing)
  select id from told;
$$;
comment on function tell_occurrences is
  'Writes what a series tells on its occurrences that start after an instant, and on the new ones; not on those with changes of their own';

-- The announced meetings of the circles in which somebody sits on a day, by the address of their account or by the mandate whose link
-- they hold. Like events_taken_part_in, it is asked under the agenda, whose statements name no mandate: it runs as its owner, who sees
-- them by a policy of its own, and tells events, never people. Who sits there is what sits_in says.
create policy mandate_meets on mandate for select to current_user
  using (erased_at is null);

create function events_sat_in(by_address text, by_mandate uuid, today date) returns table (event_id uuid, listed boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  with seat as materialized (
    select m.circle_id from public.mandate m
     where m.email = by_address and public.sits_in(m.circle_id, m.email, today)
    union
    select m.circle_id from public.mandate m
     where m.id = by_mandate and public.sits_in(m.circle_id, m.email, today))
  select e.id, e.listed
    from seat join public.event e on e.circle_id = seat.circle_id
   where e.state in ('PUBLISHED', 'POSTPONED', 'CANCELLED', 'HELD', 'CLOSED')
$$;
comment on function events_sat_in is 'Of these, those that everybody sees';

revoke execute on function events_sat_in from public;
grant execute on function events_sat_in to estuaire_app;
