-- Who changed what, when, from which request. Written in the transaction of the change itself.
create table audit_entry (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  record_kind text not null,
  record_id text not null,
  act text not null,
  subject text,
  author text,
  organisation text,
  request text not null,
  changes jsonb not null default '[]'
);

comment on column audit_entry.subject is 'Keycloak''s identifier of the person or service account; null for a visitor';
comment on column audit_entry.author is 'The name the author had then; personal data';
comment on column audit_entry.organisation is 'The Keycloak alias of the organisation for which the author acted';
comment on column audit_entry.changes is '[{"field", "before", "after"}], the changed fields only';

create index audit_entry_by_record on audit_entry (record_kind, record_id, id desc);

-- Authors' names are personal data: a query that does not say for which record it reads sees nothing.
-- The entries cannot be changed or removed by the application.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_append on audit_entry for insert to estuaire_app with check (true);
create policy audit_entry_of_record on audit_entry for select to estuaire_app
  using (record_id = current_setting('estuaire.audited_record', true));

grant select, insert on audit_entry to estuaire_app;
