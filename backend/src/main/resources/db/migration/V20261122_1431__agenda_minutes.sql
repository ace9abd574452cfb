-- The minutes of an event: each saving is a row, and the last one stands.
create table event_minutes_revision (
  event_id uuid not null references event on delete cascade,
  number integer not null check (number > 0),
  text jsonb not null check (is_text(text)),
  decisions jsonb check (is_text(decisions)),
  audience text not null check (audience in ('PUBLIC', 'REGISTERED', 'CIRCLE')),
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  author text,
  saved_at timestamptz not null,
  primary key (event_id, number)
);
comment on column event_minutes_revision.author is 'As who saved it signs: personal data';

-- A statement names the event whose minutes it is about (estuaire.event_minutes); else it sees none. None is changed.
alter table event_minutes_revision enable row level security;
alter table event_minutes_revision force row level security;
create policy event_minutes_revision_named on event_minutes_revision to estuaire_app
  using (event_id::text = current_setting('estuaire.event_minutes', true))
  with check (event_id::text = current_setting('estuaire.event_minutes', true));

grant select, insert on event_minutes_revision to estuaire_app;
