-- When services are open, for lists: the minutes of each day of the week, holidays apart, as brussels.estuaire.directory.hours
-- numbers them. What is not understood has no minute, and is in no list of what is open.
create table service_opening (
  service_id uuid primary key references service on delete cascade,
  hours text not null,
  minutes int4multirange not null
);
comment on column service_opening.hours is 'The text that the minutes were read from';

grant select, insert, update, delete on service_opening to estuaire_app;
