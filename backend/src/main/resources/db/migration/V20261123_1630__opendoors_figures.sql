-- Numbers of an edition are counted as the owner, who reads that somebody came without having booked, and no name.
create policy walk_in_counted on walk_in for select to current_user using (true);

-- What an edition came to, in numbers only: its slots that were not called off, of doors that were accepted, and who booked them.
-- Those who present something are counted nowhere. People are counted once in each row, and never added up over rows.
create function edition_figures(edition uuid, grouped_by text)
  returns table (code text, services integer, slots integer, places integer, visitors integer,
                 booked integer, made integer, missed integer, walk_ins integer)
  stable
  language sql security definer set search_path = pg_catalog, public, pg_temp
as $$
  with slot as materialized (
    select e.id, e.capacity, s.id as service_id,
           case grouped_by
             when 'TYPE' then s.type
             when 'KIND' then o.kind
             when 'COMMUNE' then d.place_commune
             when 'DAY' then (e.starts_at at time zone 'Europe/Brussels')::date::text
           end as code
      from event e
      join open_door d on d.id = e.door_id
      join service told on told.id = d.service_id
      join service s on s.id = coalesce(told.merged_into, told.id)
      join organisation o on o.id = s.organisation_id
     where e.edition_id = edition_figures.edition and (e.state in ('HELD', 'CLOSED') or (e.state = 'PUBLISHED' and d.state = 'ACCEPTED'))
  ), opened as (
    select code, count(distinct service_id)::integer as services, count(*)::integer as slots,
           coalesce(sum(capacity), 0)::integer as places,
           sum((select count(*) from walk_in w where w.event_id = slot.id))::integer as walk_ins
      from slot group by code
  ), visited as (
    select code, count(distinct r.visitor_id)::integer as visitors, count(*)::integer as booked,
           (count(*) filter (where r.presence = 'PRESENT'))::integer as made,
           (count(*) filter (where r.presence = 'ABSENT'))::integer as missed
      from slot join registration r on r.event_id = slot.id
     where r.state = 'CONFIRMED' and not r.presenter
     group by code
  )
  select opened.code, opened.services, opened.slots, opened.places, coalesce(visited.visitors, 0), coalesce(visited.booked, 0),
         coalesce(visited.made, 0), coalesce(visited.missed, 0), opened.walk_ins
    from opened left join visited on visited.code is not distinct from opened.code
$$;
revoke execute on function edition_figures from public;
grant execute on function edition_figures to estuaire_app;
