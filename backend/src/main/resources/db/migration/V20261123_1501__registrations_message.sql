-- What those who organise an event wrote to some of those who are registered.
create table registration_message (
  id uuid primary key default uuidv7(),
  event_id uuid not null references event on delete cascade,
  subject jsonb check (is_text(subject)),
  body jsonb check (is_text(body)),
  states text[] not null check (states <@ array['PENDING', 'CONFIRMED', 'WAITING', 'OFFERED'] and cardinality(states) > 0),
  presences text[] not null check (presences <@ array['PRESENT', 'ABSENT', 'UNKNOWN']),
  people integer not null check (people > 0),
  recipients integer not null check (recipients between 1 and people),
  author text,
  sent_at timestamptz not null,
  erased_at timestamptz,
  check ((erased_at is null) = (subject is not null)),
  check ((subject is null) = (body is null)),
  check (erased_at is null or author is null)
);

comment on table registration_message is 'Personal data until erased_at; that somebody wrote, and to how many, stays';
comment on column registration_message.presences is 'Empty when it did not matter whether they came';
comment on column registration_message.recipients is 'To how many addresses it went: who registered colleagues reads it once';

create index registration_message_of_event on registration_message (event_id, sent_at);
create index registration_message_not_erased on registration_message (event_id) where erased_at is null;

-- A statement names the event whose messages it is about (estuaire.messages); else it sees none. Erasing says « over ».
alter table registration_message enable row level security;
alter table registration_message force row level security;
create policy registration_message_named on registration_message to estuaire_app
  using (event_id::text = current_setting('estuaire.messages', true)
      or current_setting('estuaire.messages', true) = 'over')
  with check (event_id::text = current_setting('estuaire.messages', true)
      or (current_setting('estuaire.messages', true) = 'over' and erased_at is not null));

grant select, insert, update on registration_message to estuaire_app;
