-- Who came is counted as the owner, who reads for it that somebody's presence was marked, and no name.
create policy registration_attended on registration for select to current_user using (presence is not null);

-- How many came to each of many events, those who present something included: a number alone, of those at which it was marked. One by one,
-- event_attendance() tells more of each.
create function events_attended(events uuid[]) returns table (event_id uuid, people integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select came.event_id, sum(came.people)::integer
    from (select r.event_id, count(*) filter (where r.presence = 'PRESENT') as people
            from registration r
           where r.event_id = any (events) and r.presence is not null and r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED')
           group by r.event_id
          union all
          select w.event_id, count(*) from walk_in w where w.event_id = any (events) group by w.event_id) as came
   group by came.event_id
$$;
revoke execute on function events_attended from public;
grant execute on function events_attended to estuaire_app;

create index registration_marked on registration (event_id) where presence is not null;
