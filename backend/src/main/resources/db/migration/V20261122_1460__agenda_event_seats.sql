-- How many seats an event has, and how many of them are taken: a small row for each, since whoever registers changes it, and a row
-- of event carries its whole text.
create table event_seats (
  event_id uuid primary key references event on delete cascade,
  capacity integer check (capacity > 0),
  confirmed integer not null default 0 check (confirmed >= 0),
  offered integer not null default 0 check (offered >= 0),
  held integer not null default 0 check (held >= 0),
  waiting integer not null default 0 check (waiting >= 0),
  seats_left integer generated always as (greatest(capacity - confirmed - offered - held, 0)) stored
) with (fillfactor = 50);

comment on table event_seats is 'Kept by triggers: the capacity by event''s, the rest by registration''s';
comment on column event_seats.capacity is 'As the event tells it; null when there is room for everybody';
comment on column event_seats.held is 'Kept for those whose address is to be confirmed';
comment on column event_seats.seats_left is 'Null when there is room for everybody; a capacity that was lowered may be below what is taken';

-- Whose line goes on when a seat is free: few at any time.
create index event_seats_waited_for on event_seats (event_id) where waiting > 0;

insert into event_seats (event_id, capacity) select id, capacity from event;

create function keep_event_capacity() returns trigger language plpgsql as $$
begin
  insert into event_seats (event_id, capacity) values (new.id, new.capacity)
    on conflict (event_id) do update set capacity = excluded.capacity;
  return null;
end
$$;
create trigger event_has_seats after insert on event for each row execute function keep_event_capacity();
create trigger event_has_other_capacity after update of capacity on event
  for each row when (old.capacity is distinct from new.capacity) execute function keep_event_capacity();

-- For what one registers who wants to come to an event: for its series, where that registers as a whole.
create function registered_for(event uuid, series uuid) returns uuid
  stable parallel safe
begin atomic
  select coalesce((select s.id from series s where s.id = registered_for.series and s.registration = 'SERIES'), event);
end;

-- The seats of an event as they stay until the transaction ends: whoever else acts on them waits.
create function event_seats_alone(event uuid) returns setof event_seats
  language sql
as $$ select * from event_seats where event_id = event_seats_alone.event for update $$;

grant select, insert, update on event_seats to estuaire_app;
