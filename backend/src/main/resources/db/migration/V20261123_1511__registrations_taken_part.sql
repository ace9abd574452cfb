-- In which events somebody takes part, by the address of their account or by the link of their registration: what is for those who
-- are registered is for them. A series that one registers for as a whole counts with all its occurrences.
--
-- It is asked under the agenda, whose statements name no registration, so row-level security would show them none: the function runs
-- as its owner, who sees confirmed registrations by a policy of its own, and tells events, never people.
create policy registration_taken_part on registration for select to current_user
  using (state = 'CONFIRMED' and erased_at is null);

create function events_taken_part_in(by_address text, by_registration uuid)
  returns table (event_id uuid, listed boolean, itself boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  with seat as materialized (
    select r.event_id from public.registration r where r.email = by_address and r.state = 'CONFIRMED' and r.erased_at is null
    union
    select r.event_id from public.registration r where r.id = by_registration and r.state = 'CONFIRMED' and r.erased_at is null)
  select e.id, e.listed, true
    from seat join public.event e on e.id = seat.event_id
   where e.state in ('PUBLISHED', 'POSTPONED', 'CANCELLED', 'HELD', 'CLOSED')
  union all
  select e.id, e.listed, false
    from seat
    join public.series s on s.id = seat.event_id and s.registration = 'SERIES'
    join public.event e on e.series_id = s.id and e.id <> s.id
   where e.state in ('PUBLISHED', 'POSTPONED', 'CANCELLED', 'HELD', 'CLOSED')
$$;
comment on function events_taken_part_in is 'Of these, those that everybody sees; and those for which they registered, not only for their series';

revoke execute on function events_taken_part_in from public;
grant execute on function events_taken_part_in to estuaire_app;

-- When an event is over: a series, with its last occurrence. Null while it is to be defined.
create function over_at(event uuid) returns timestamptz
  stable
begin atomic
  select max(coalesce(e.ends_at, e.starts_at)) from event e where e.id = over_at.event or e.series_id = over_at.event;
end;
