-- As before, but for the slots of editions: who visits is reminded of a day as a whole, and thanked once for the week.
-- Whom to remind next, and of what, a hundred at once: who looks for one at a time looks among all of them each time. They count as
-- reminded. A reminder that was missed is made up for by a later one only.
create or replace function next_registration_reminder(today date) returns table (registration_id uuid, event_id uuid)
  language sql
as $$
  with near as materialized (
    select e.id, registered_for(e.id, e.series_id) as registered, e.starts_at, starts_on, due.days
      from event e
      join event_type t on t.code = e.type
      cross join lateral (select cast(e.starts_at at time zone 'Europe/Brussels' as date) as starts_on) as day
      cross join lateral (select min(days) as days from unnest(t.reminder_days) as days where days >= starts_on - today) as due
     where e.state = 'PUBLISHED' and e.precision in ('DAY', 'TIME') and e.series_id is distinct from e.id and e.edition_id is null
       and e.starts_at > today and e.starts_at < today + 62 and starts_on > today and due.days is not null),
  reminded as (
    select r.id, near.id as event, near.days
      from near
      join registration r on r.event_id = near.registered
     where r.state = 'CONFIRMED' and cast(r.created_at at time zone 'Europe/Brussels' as date) < near.starts_on - near.days
       and not exists (select from registration_reminder done
                        where done.registration_id = r.id and done.event_id = near.id and done.days <= near.days)
     order by near.starts_at, r.id
     limit 100
       for update of r skip locked)
  insert into registration_reminder as reminder (registration_id, event_id, days) select id, event, days from reminded
    on conflict (registration_id, event_id) do update set days = excluded.days where reminder.days > excluded.days
  returning reminder.registration_id, reminder.event_id
$$;

-- Whom to thank next, likewise: those who came; all who had a seat, when nobody said who came.
create or replace function next_registration_thanks(today date) returns table (registration_id uuid, event_id uuid)
  language sql
as $$
  with over as materialized (
    select e.id, e.starts_at, exists (select from registration p where p.event_id = e.id and p.presence is not null) as marked
      from event e
     where e.state in ('HELD', 'CLOSED') and e.precision in ('DAY', 'TIME') and e.series_id is distinct from e.id and e.edition_id is null
       and e.starts_at < today and e.starts_at > today - 62
       and cast(coalesce(e.ends_at - interval '1 second', e.starts_at) at time zone 'Europe/Brussels' as date)
           between today - 14 and today - 1),
  thanked as (
    select r.id, over.id as event
      from over
      join registration r on r.event_id = over.id
     where r.state = 'CONFIRMED' and coalesce(r.presence = 'PRESENT', not over.marked)
       and not exists (select from registration_reminder done
                        where done.registration_id = r.id and done.event_id = over.id and done.days = 0)
     order by over.starts_at, r.id
     limit 100
       for update of r skip locked)
  insert into registration_reminder as reminder (registration_id, event_id, days) select id, event, 0 from thanked
    on conflict (registration_id, event_id) do update set days = 0 where reminder.days > 0
  returning reminder.registration_id, reminder.event_id
$$;
