-- The place of somebody who waits, from 1; null for who does not. It counts those whom the statement may see.
create function registration_rank(r registration) returns integer
  language sql stable
as $$
  select count(*)::integer from registration w
   where r.state = 'WAITING' and w.event_id = r.event_id and w.state = 'WAITING' and w.place <= r.place
  having r.state = 'WAITING'
$$;
