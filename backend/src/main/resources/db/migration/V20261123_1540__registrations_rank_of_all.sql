-- The place of somebody who waits, from 1; null for who does not. A statement that names one address sees nobody else in the line: so
-- the function runs as its owner, who sees those who wait by a policy of its own, and tells a number.
create policy registration_waits on registration for select to current_user
  using (state = 'WAITING');

create or replace function registration_rank(r registration) returns integer
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select count(*)::integer from public.registration w
   where r.state = 'WAITING' and w.event_id = r.event_id and w.state = 'WAITING' and w.place <= r.place
  having r.state = 'WAITING'
$$;

revoke execute on function registration_rank from public;
grant execute on function registration_rank to estuaire_app;
