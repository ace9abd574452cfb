-- What those who are registered are still to be told of an event: written with the change, whoever makes it, and told from there in
-- portions.
create table registration_news (
  event_id uuid primary key references event on delete cascade,
  what text not null check (what in ('CHANGED', 'AGAIN', 'CANCELLED', 'POSTPONED', 'SUSPENDED')),
  known text not null,
  since timestamptz not null,
  told uuid
);
comment on table registration_news is 'One fact for each event, the last: who was not told of an earlier one need not be';
comment on column registration_news.known is 'The state of the event of which they were told last';
comment on column registration_news.since is 'Who registered later knows; a pause of a series has no moment of its own, and is told to all';
comment on column registration_news.told is 'The last registration that was told; null before the first';
grant select, insert, update, delete on registration_news to estuaire_app;

-- Who was reminded of what: so many days before it; 0 for who was thanked.
create table registration_reminder (
  registration_id uuid not null references registration on delete cascade,
  event_id uuid not null references event on delete cascade,
  days integer not null check (days >= 0),
  primary key (registration_id, event_id)
);
create index registration_reminder_of_event on registration_reminder (event_id);
grant select, insert, update, delete on registration_reminder to estuaire_app;

create policy registration_to_remind on registration to estuaire_app
  using (current_setting('estuaire.registrations', true) = 'seats' and state = 'CONFIRMED');

-- What they know already is no news: a suspension that is moved announces again, and cancels again, in one transaction.
create function keep_registration_news(event uuid, what text, state text, known text, since timestamptz) returns void
  language sql
as $$
  insert into registration_news as news (event_id, what, known, since)
    values (keep_registration_news.event, keep_registration_news.what, keep_registration_news.known, keep_registration_news.since)
    on conflict (event_id) do update
      set what = excluded.what, since = excluded.since, told = null,
          known = case when news.told is null then news.known else excluded.known end;
  delete from registration_news as news
   where news.event_id = keep_registration_news.event and news.told is null
     and news.known = keep_registration_news.state and news.known <> 'PUBLISHED';
$$;

create function keep_event_news() returns trigger language plpgsql as $$
declare
  what text := case
    when new.state in ('CANCELLED', 'POSTPONED') and new.state <> old.state then new.state
    when new.state = 'PUBLISHED' and old.state in ('CANCELLED', 'POSTPONED') then 'AGAIN'
    -- a day of a series has no start until the series tells it, at once
    when new.state = 'PUBLISHED' and old.state = 'PUBLISHED' and not (new.recurrence_id is not null and old.starts_at is null)
      and (new.precision, new.starts_at, new.ends_at, new.place_name, new.place_street, new.place_postal_code, new.place_commune,
           new.online_link)
        is distinct from
          (old.precision, old.starts_at, old.ends_at, old.place_name, old.place_street, old.place_postal_code, old.place_commune,
           old.online_link) then 'CHANGED'
  end;
begin
  if new.starts_at is distinct from old.starts_at then
    -- another day is reminded of anew
    delete from registration_reminder where event_id = new.id and days > 0;
  end if;
  if what is not null
     and (new.series_id = new.id
          or coalesce(greatest(new.starts_at, new.ends_at, old.starts_at, old.ends_at) > new.updated_at, true)) then
    perform keep_registration_news(new.id, what, new.state, old.state, new.updated_at);
  end if;
  return null;
end
$$;
create trigger event_is_news after update of state, precision, starts_at, ends_at, place_name, place_street, place_postal_code,
  place_commune, online_link on event
  for each row execute function keep_event_news();

-- A series that goes on after a pause, or pauses; one that is cancelled says so itself.
create function keep_series_news() returns trigger language plpgsql as $$
begin
  perform keep_registration_news(id, case when new.suspended_from is null then 'AGAIN' else 'SUSPENDED' end, state, state, 'infinity')
     from event
    where id = new.id and state = 'PUBLISHED'
      and not (new.suspended_from is null
               and exists (select from registration_news as news where news.event_id = new.id and news.what = 'AGAIN'));
  return null;
end
$$;
create trigger series_is_news after update of suspended_from on series
  for each row when (old.suspended_from is distinct from new.suspended_from) execute function keep_series_news();

-- What to tell next, held until the transaction ends; nothing when there is none, or when others hold all of it.
create function next_registration_news() returns setof registration_news
  language sql
as $$
  select * from registration_news order by since, event_id limit 1 for update skip locked
$$;

-- Who to remind next, and of what; they count as reminded. A reminder that was missed is made up for by a later one only.
create function next_registration_reminder(today date) returns table (registration_id uuid, event_id uuid)
  language sql
as $$
  with reminded as (
    select r.id, e.id as event, due.days
      from event e
      join event_type t on t.code = e.type
      cross join lateral (select cast(e.starts_at at time zone 'Europe/Brussels' as date) as starts_on) as day
      cross join lateral (select min(days) as days from unnest(t.reminder_days) as days where days >= starts_on - today) as due
      join registration r on r.event_id = registered_for(e.id, e.series_id)
     where e.state = 'PUBLISHED' and e.precision in ('DAY', 'TIME') and e.series_id is distinct from e.id
       and e.starts_at > today and e.starts_at < today + 62 and starts_on > today
       and r.state = 'CONFIRMED' and cast(r.created_at at time zone 'Europe/Brussels' as date) < starts_on - due.days
       and not exists (select from registration_reminder done
                        where done.registration_id = r.id and done.event_id = e.id and done.days <= due.days)
     order by e.starts_at, r.id
     limit 1
       for update of r skip locked)
  insert into registration_reminder as reminder (registration_id, event_id, days) select id, event, days from reminded
    on conflict (registration_id, event_id) do update set days = excluded.days where reminder.days > excluded.days
  returning reminder.registration_id, reminder.event_id
$$;

-- Who to thank next, likewise: those who came; all who had a seat, when nobody said who came.
create function next_registration_thanks(today date) returns table (registration_id uuid, event_id uuid)
  language sql
as $$
  with thanked as (
    select r.id, e.id as event
      from event e
      join registration r on r.event_id = e.id
     where e.state in ('HELD', 'CLOSED') and e.precision in ('DAY', 'TIME') and e.series_id is distinct from e.id
       and e.starts_at < today and e.starts_at > today - 62
       and cast(coalesce(e.ends_at - interval '1 second', e.starts_at) at time zone 'Europe/Brussels' as date)
           between today - 14 and today - 1
       and r.state = 'CONFIRMED'
       and coalesce(r.presence = 'PRESENT',
                    not exists (select from registration p where p.event_id = e.id and p.presence is not null))
       and not exists (select from registration_reminder done
                        where done.registration_id = r.id and done.event_id = e.id and done.days = 0)
     order by e.starts_at, r.id
     limit 1
       for update of r skip locked)
  insert into registration_reminder as reminder (registration_id, event_id, days) select id, event, 0 from thanked
    on conflict (registration_id, event_id) do update set days = 0 where reminder.days > 0
  returning reminder.registration_id, reminder.event_id
$$;
