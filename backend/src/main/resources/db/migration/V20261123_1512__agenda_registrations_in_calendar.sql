-- What somebody is registered for stands in their calendar, whatever else they chose, unless they turn it off.
alter table personal_calendar add registrations boolean not null default true;
comment on column personal_calendar.registrations is 'Whether it shows what the person is registered for';
