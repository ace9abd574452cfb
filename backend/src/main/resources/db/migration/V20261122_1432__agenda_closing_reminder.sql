-- Who organised an event is reminded to say how many came: only of events that have been since this is here.
create table event_closing_reminder (
  event_id uuid primary key references event on delete cascade,
  held_on date not null,
  reminders integer not null default 0 check (reminders between 0 and 2),
  reminded_on date
);
create index event_closing_reminder_due on event_closing_reminder (held_on) where reminders < 2;
grant select, insert, update, delete on event_closing_reminder to estuaire_app;

-- One that is loaded as a past event was never published here; one that was over long before it was noticed is past, too.
create function await_closing() returns trigger language plpgsql as $$
begin
  insert into event_closing_reminder (event_id, held_on)
    select new.id, (new.updated_at at time zone 'Europe/Brussels')::date
     where coalesce(new.ends_at, new.starts_at) > new.updated_at - interval '60 days'
    on conflict do nothing;
  return null;
end
$$;
create trigger event_awaits_closing after update of state on event
  for each row when (old.state = 'PUBLISHED' and new.state = 'HELD') execute function await_closing();

-- The event to remind of now, held until the transaction ends; null when there is none, or when others hold all of them.
create function next_closing_reminder(today date, days integer) returns uuid
  language sql
as $$
  select reminder.event_id from event_closing_reminder as reminder join event on event.id = reminder.event_id
   where event.state = 'HELD' and reminder.held_on > today - 60
     and (reminder.reminders = 0 and reminder.held_on <= today - days
          or reminder.reminders = 1 and reminder.reminded_on <= today - 14)
   order by reminder.held_on, reminder.event_id
   limit 1
     for update of reminder skip locked
$$;
