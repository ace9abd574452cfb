-- A sheet of services that somebody brings: how it is read, and what became of it.
create table service_import (
  id uuid primary key default uuidv7(),
  organisation_id uuid references organisation,
  organisations jsonb not null default '{}',
  publish boolean not null,
  source text not null,
  headings text[] not null,
  columns text[] not null,
  on_similar text not null default 'SKIP' check (on_similar in ('CREATE', 'UPDATE', 'SKIP')),
  store boolean not null default false,
  state text not null check (state in ('UPLOADED', 'TRYING', 'TRIED', 'STORING', 'STORED', 'UNDOING', 'UNDONE')),
  job_id uuid,
  rows integer not null,
  subject text not null,
  email text,
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 0
);

comment on column service_import.organisations is 'The organisations that the sheet names and its bringer edits, by how the sheet names them';
comment on column service_import.columns is 'The column that each heading was matched with; empty when it is left out';
comment on column service_import.subject is 'Keycloak''s identifier of who brought it; personal data, likewise the mail address';

create index service_import_by_subject on service_import (subject, created_at);
create index service_import_by_organisation on service_import (organisation_id, created_at);
create index service_import_by_age on service_import (created_at);

-- A statement names the import that it is about, or its bringer, or says that it forgets what is old; else it sees none.
alter table service_import enable row level security;
alter table service_import force row level security;
create policy service_import_brought on service_import for insert to estuaire_app with check (true);
create policy service_import_named on service_import to estuaire_app
  using (current_setting('estuaire.service_import', true) = id::text
      or current_setting('estuaire.service_import', true) = 'of ' || subject
      or (current_setting('estuaire.service_import', true) = 'old' and created_at < now() - interval '29 days'));

grant select, insert, update, delete on service_import to estuaire_app;

-- Its rows as they were brought: whatever people wrote there, until they are erased 30 days later.
create table service_import_row (
  import_id uuid not null references service_import on delete cascade,
  number integer not null,
  cells text[] not null,
  state text not null check (state in ('READ', 'RIGHT', 'FAULTY', 'STORED', 'SKIPPED', 'UNDONE', 'KEPT')),
  findings jsonb not null default '[]',
  similar_services jsonb not null default '[]',
  choice text check (choice in ('CREATE', 'UPDATE', 'SKIP')),
  service_id uuid,
  created boolean,
  before jsonb,
  after_version integer,
  primary key (import_id, number)
);

comment on column service_import_row.before is 'The service''s form before it was changed; null when it was created';
comment on column service_import_row.after_version is 'The service''s version once it was stored: another one says that somebody changed it since';

create index service_import_row_by_state on service_import_row (import_id, state, number);

alter table service_import_row enable row level security;
alter table service_import_row force row level security;
create policy service_import_row_brought on service_import_row for insert to estuaire_app with check (true);
create policy service_import_row_named on service_import_row to estuaire_app
  using (import_id::text = current_setting('estuaire.service_import', true));

grant select, insert, update, delete on service_import_row to estuaire_app;

-- An import that is undone removes what it created.
grant delete on service to estuaire_app;
