-- An event that somebody suggests without an account, and what became of it; nothing here says who, nor what they wrote.
create table event_suggestion (
  id uuid primary key default uuidv7(),
  bassin text references bassin,
  state text not null check (state in ('UNCONFIRMED', 'WAITING', 'TAKEN_OVER', 'DECLINED')),
  event_id uuid references event on delete set null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  answered_at timestamptz,
  erased_at timestamptz,
  version integer not null default 0,
  check ((state = 'UNCONFIRMED') = (confirmed_at is null)),
  check ((state in ('TAKEN_OVER', 'DECLINED')) = (answered_at is not null)),
  check (event_id is null or state = 'TAKEN_OVER')
);

comment on column event_suggestion.bassin is 'Null for the whole Region';
comment on column event_suggestion.event_id is 'What was made of it, as long as that is there';

create index event_suggestion_by_bassin on event_suggestion (bassin, state, created_at);
create index event_suggestion_of_event on event_suggestion (event_id) where event_id is not null;
create index event_suggestion_not_erased on event_suggestion (created_at) where erased_at is null;

grant select, insert, update, delete on event_suggestion to estuaire_app;

-- What people wrote, and who they said they are.
create table event_suggestion_words (
  suggestion_id uuid primary key references event_suggestion on delete cascade,
  title text not null,
  description text not null,
  day date,
  moment text,
  place text,
  organiser text not null,
  link text,
  name text not null,
  email text not null check (email !~ '[[:space:][:cntrl:]]'),
  language text check (language in ('FR', 'NL', 'EN')),
  answer text,
  check (day is not null or moment is not null)
);

comment on table event_suggestion_words is 'Personal data; deleted 90 days after the answer, a year after the suggestion when nobody answered, or a week after an address that nobody confirmed';
comment on column event_suggestion_words.moment is 'When, in words';

create index event_suggestion_words_at_address on event_suggestion_words (email);

-- A statement names the suggestions that it is about, separated by commas, or an address; else it sees none.
alter table event_suggestion_words enable row level security;
alter table event_suggestion_words force row level security;
create policy event_suggestion_words_written on event_suggestion_words for insert to estuaire_app with check (true);
create policy event_suggestion_words_named on event_suggestion_words to estuaire_app
  using (suggestion_id::text = any (string_to_array(current_setting('estuaire.event_suggestions', true), ','))
      or 'address ' || email = current_setting('estuaire.event_suggestions', true));

grant select, insert, update, delete on event_suggestion_words to estuaire_app;
