-- Who presents something is there, and is not who it is presented to: they are counted apart.
alter table registration add column presenter boolean not null default false;
comment on column registration.presenter is 'Told by those who organise; it stays when the rest is erased';

-- How many registered for an event and how many came, presenters apart: numbers only. It names the event for what follows.
create function event_attendance(event uuid)
  returns table (registered integer, confirmed integer, present integer, absent integer,
                 presenters integer, presenters_present integer, walk_ins integer)
  language plpgsql
as $$
begin
  perform set_config('estuaire.registrations', event_attendance.event::text, true),
          set_config('estuaire.walk_ins', event_attendance.event::text, true);
  return query
    select count(*) filter (where not r.presenter)::integer,
           count(*) filter (where not r.presenter and r.state = 'CONFIRMED')::integer,
           count(*) filter (where not r.presenter and r.presence = 'PRESENT')::integer,
           count(*) filter (where not r.presenter and r.presence = 'ABSENT')::integer,
           count(*) filter (where r.presenter)::integer,
           count(*) filter (where r.presenter and r.presence = 'PRESENT')::integer,
           (select count(*)::integer from walk_in w where w.event_id = event_attendance.event)
      from registration r
     where r.event_id = event_attendance.event and r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED');
end
$$;
