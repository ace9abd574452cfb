-- What notes are cut into, what is found in them, and what is done about it.
create table statement (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null,
  note_id uuid not null,
  part text not null check (part <> '' and char_length(part) <= 2000),
  wording text check (wording <> '' and char_length(wording) <= 2000),
  chosen boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 0,
  constraint statement_of_consultation unique (id, consultation_id),
  constraint statement_of_note foreign key (note_id, consultation_id) references note (id, consultation_id)
);

comment on table statement is 'Personal data: words of a note; it goes when its note is withdrawn';
comment on column statement.part is 'As it stood in the note when it was cut';
comment on column statement.wording is 'How it is read, lightly corrected; null while it is read as it was said';
comment on column statement.chosen is 'Whether the report quotes it, as long as who said it agrees';

-- A part is cut once, whoever cuts at the same moment.
create unique index statement_once on statement (note_id, md5(part));
create index statement_of_notes on statement (note_id, consultation_id);
create index statement_in_consultation on statement (consultation_id, created_at);

alter table statement enable row level security;
alter table statement force row level security;
create policy statement_named on statement to estuaire_app
  using (consultation_named(consultation_id)) with check (consultation_named(consultation_id));
create policy statement_of_withdrawn on statement to current_user using (true);

grant select, insert, update, delete on statement to estuaire_app;

-- Whoever takes back what they said takes back its words wherever they stand.
create function forget_statements() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from statement where note_id = new.id;
  return null;
end
$$;
revoke execute on function forget_statements() from public;

create trigger note_forgets_statements after update of withdrawn_at on note
  for each row when (new.withdrawn_at is not null) execute function forget_statements();

create table finding (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation,
  kind text not null check (kind in ('OBSERVATION', 'NEED', 'OBSTACLE', 'LEAD')),
  theme text,
  pole text,
  title jsonb not null check (is_text(title)),
  description jsonb check (is_text(description)),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 0,
  constraint finding_of_consultation unique (id, consultation_id)
);

comment on column finding.theme is 'Of the vocabulary of themes';
comment on column finding.pole is 'Of the vocabulary of poles';

create index finding_in_consultation on finding (consultation_id, created_at);

grant select, insert, update, delete on finding to estuaire_app;

create table finding_statement (
  finding_id uuid not null,
  statement_id uuid not null,
  consultation_id uuid not null,
  primary key (finding_id, statement_id),
  foreign key (finding_id, consultation_id) references finding (id, consultation_id) on delete cascade,
  foreign key (statement_id, consultation_id) references statement (id, consultation_id) on delete cascade
);

comment on table finding_statement is 'Which statements a finding is coded to';

create index finding_statement_of_statement on finding_statement (statement_id, consultation_id);
create index finding_statement_of_finding on finding_statement (finding_id, consultation_id);

grant select, insert, delete on finding_statement to estuaire_app;
