-- What a visitor booked, all of it: named by the visitor.
create policy registration_of_named_visitor on registration to estuaire_app
  using (current_setting('estuaire.registrations', true) = 'visitor ' || visitor_id)
  with check (current_setting('estuaire.registrations', true) = 'visitor ' || visitor_id);

-- Which visitors were told of which of their days, and thanked for which last day: each once, whichever backend looks.
create table visitor_reminder (
  visitor_id uuid not null references visitor on delete cascade,
  what text not null check (what in ('DAY', 'THANKS')),
  day date not null,
  primary key (visitor_id, what, day)
);
grant select, insert on visitor_reminder to estuaire_app;

-- Whom to tell next, a hundred at once: of the visits of tomorrow, those who booked before today; thanks, on the days after the last
-- one, to those who came, or had a seat where nobody said who came. They count as told.
create function next_visitor_reminder(today date) returns table (visitor_id uuid, what text)
  language sql
as $$
  with near as materialized (
    select r.visitor_id, 'DAY' as what, today + 1 as day
      from event e join registration r on r.event_id = e.id
     where e.edition_id is not null and e.state = 'PUBLISHED'
       and e.starts_at >= cast(today + 1 as timestamp) at time zone 'Europe/Brussels'
       and e.starts_at < cast(today + 2 as timestamp) at time zone 'Europe/Brussels'
       and r.state = 'CONFIRMED' and r.erased_at is null and r.visitor_id is not null
       and cast(r.created_at at time zone 'Europe/Brussels' as date) < today
    union
    select r.visitor_id, 'THANKS', last.day
      from edition d
      join event week on week.id = d.event_id
      cross join lateral
        (select cast((week.ends_at - interval '1 second') at time zone 'Europe/Brussels' as date) as day) as last
      join event e on e.edition_id = d.event_id
      join registration r on r.event_id = e.id
     where last.day between today - 14 and today - 1 and e.state in ('PUBLISHED', 'HELD', 'CLOSED')
       and r.state = 'CONFIRMED' and r.erased_at is null and r.visitor_id is not null
       and coalesce(r.presence = 'PRESENT',
                    not exists (select from registration p where p.event_id = e.id and p.presence is not null))),
  told as (
    select near.visitor_id, near.what, near.day
      from near
     where not exists (select from visitor_reminder done
                        where done.visitor_id = near.visitor_id and done.what = near.what and done.day = near.day)
     order by near.day, near.visitor_id
     limit 100)
  insert into visitor_reminder as reminder (visitor_id, what, day) select told.visitor_id, told.what, told.day from told
    on conflict do nothing
  returning reminder.visitor_id, reminder.what
$$;

-- Who is to be forgotten: whose registrations are all erased; and who has none, as long after the edition as those would be kept.
create function visitors_to_erase(now timestamptz) returns setof visitor
  language sql stable
as $$
  select v.* from visitor v
   where v.erased_at is null
     and case when exists (select from registration r where r.visitor_id = v.id)
              then not exists (select from registration r where r.visitor_id = v.id and r.erased_at is null)
              else known_until(v.edition_id, v.created_at) < visitors_to_erase.now end
$$;
