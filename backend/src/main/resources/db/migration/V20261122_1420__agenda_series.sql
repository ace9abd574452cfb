-- Events that repeat. A series is an event itself: what it tells holds for its occurrences, each of which is an event of its own.
create table series (
  id uuid primary key references event on delete cascade,
  rule text,
  dates date[] not null default '{}',
  registration text not null check (registration in ('OCCURRENCE', 'SERIES')),
  suspended_from date,
  suspension_reason jsonb check (is_text(suspension_reason)),
  filled_until date,
  version integer not null default 0,
  check ((rule is null) = (dates <> '{}')),
  check ((suspended_from is null) = (suspension_reason is null))
);
comment on table series is 'How an event repeats, under the event''s own id';
comment on column series.rule is 'RFC 5545, 3.3.10; null when the dates are told one by one';
comment on column series.dates is 'The days on which it happens again, after the first';
comment on column series.suspended_from is 'The first day on which it no longer takes place; null while it goes on';
comment on column series.filled_until is 'Until which day, inclusive, its occurrences stand in the agenda; null before it is published';
create index series_to_fill on series (filled_until);
grant select, insert, update, delete on series to estuaire_app;

alter table event
  add series_id uuid references series,
  add recurrence_id date,
  add own boolean not null default false,
  add suspended boolean not null default false,
  add constraint event_recurrence unique (series_id, recurrence_id),
  add constraint event_of_series check (recurrence_id is null or series_id <> id),
  add constraint series_or_occurrence check (series_id is null or (recurrence_id is null) = (series_id = id));

comment on column event.series_id is 'The series whose occurrence it is; its own id when it is a series itself';
comment on column event.recurrence_id is 'For which day of its series it stands, wherever it was moved; null for the series itself';
comment on column event.own is 'Whether somebody changed this occurrence by itself: its series no longer does';
comment on column event.suspended is 'Whether it is cancelled because its series is suspended';

-- The same hour by the wall clock, in winter and in summer; what lasts three hours lasts three hours (RFC 5545, 3.8.5.3).
create function occurrence_start(series event, day date) returns timestamptz
  stable
begin atomic
  select (day + cast(series.starts_at at time zone 'Europe/Brussels' as time)) at time zone 'Europe/Brussels';
end;

create function occurrence_end(series event, day date) returns timestamptz
  stable
begin atomic
  select case
    when series.ends_at is null then null
    when series.precision = 'TIME' then occurrence_start(series, day) + (series.ends_at - series.starts_at)
    else (day + (cast(series.ends_at at time zone 'Europe/Brussels' as date)
               - cast(series.starts_at at time zone 'Europe/Brussels' as date)))::timestamp at time zone 'Europe/Brussels'
  end;
end;

-- What a series tells is told of its occurrences; its title and organisation, by the trigger event_listed as well.
create function tell_occurrences(series_id uuid, since timestamptz) returns setof uuid
  language sql
as $$
  with told as (
    update event
       set organisation_id = series.organisation_id, type = series.type, bassin = series.bassin, title = series.title,
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
