-- Somebody who came to an event without having registered. The id is given by who writes them down: sent twice, it is one row.
create table walk_in (
  event_id uuid not null references event on delete cascade,
  id uuid not null,
  name text,
  organisation text,
  function text,
  created_at timestamptz not null,
  erased_at timestamptz,
  primary key (event_id, id),
  check ((name is null) = (erased_at is not null)),
  check (erased_at is null or (organisation is null and function is null))
);

comment on table walk_in is 'Personal data until erased_at; that somebody came stays';

create index walk_in_not_erased on walk_in (event_id) where erased_at is null;

-- A statement names the event whose walk-ins it is about (estuaire.walk_ins); else it sees none. Erasing says « over ».
alter table walk_in enable row level security;
alter table walk_in force row level security;
create policy walk_in_named on walk_in to estuaire_app
  using (event_id::text = current_setting('estuaire.walk_ins', true)
      or current_setting('estuaire.walk_ins', true) = 'over')
  with check (event_id::text = current_setting('estuaire.walk_ins', true)
      or (current_setting('estuaire.walk_ins', true) = 'over' and erased_at is not null));

grant select, insert, update, delete on walk_in to estuaire_app;
