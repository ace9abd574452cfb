-- The calendar that somebody with an account subscribes to, by an address of their own.
create table personal_calendar (
  id uuid primary key default uuidv7(),
  subject text not null unique,
  generation integer not null default 0,
  language text not null check (language in ('FR', 'NL', 'EN')),
  bassins text[] not null default '{}',
  themes text[] not null default '{}',
  types text[] not null default '{}',
  organisations uuid[] not null default '{}',
  created_at timestamptz not null,
  version integer not null default 0
);

comment on table personal_calendar is 'Personal data: whose calendar it is, and what they chose to see. Deleted when they say so, or once their account is no more';
comment on column personal_calendar.generation is 'How often its address was renewed: the earlier ones open nothing';
comment on column personal_calendar.bassins is 'Of the public events, those that match all that is chosen; none while nothing is chosen';

-- A statement names one calendar, or one person, or says that it is about all; else it sees none.
alter table personal_calendar enable row level security;
alter table personal_calendar force row level security;
create policy personal_calendar_made on personal_calendar for insert to estuaire_app with check (true);
create policy personal_calendar_named on personal_calendar to estuaire_app
  using (current_setting('estuaire.personal_calendars', true) in (id::text, 'subject ' || subject, 'all'));

grant select, insert, update, delete on personal_calendar to estuaire_app;
