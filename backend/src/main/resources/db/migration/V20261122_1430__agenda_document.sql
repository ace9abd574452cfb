-- What belongs to an event, as files: in the database, so that they are in its backup and in the transaction that brings them.
create table event_document (
  id uuid primary key default uuidv7(),
  event_id uuid not null references event on delete cascade,
  title jsonb not null check (is_text(title)),
  file_name text not null check (length(file_name) between 1 and 200),
  type text not null check (type in
    ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'JPEG', 'PNG', 'WEBP', 'TXT', 'CSV')),
  size bigint not null check (size > 0),
  digest text not null,
  audience text not null check (audience in ('PUBLIC', 'REGISTERED', 'CIRCLE')),
  version integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on column event_document.type is 'Found by its content';
comment on column event_document.digest is 'SHA-256 of its content, in hexadecimal digits';
create index event_document_of_event on event_document (event_id, created_at, id);
grant select, insert, update, delete on event_document to estuaire_app;

-- Its content in pieces, so that nobody ever holds the whole of it in memory.
create table event_document_piece (
  document_id uuid not null references event_document on delete cascade,
  number integer not null,
  content bytea not null,
  primary key (document_id, number)
);
-- What people bring is packed already.
alter table event_document_piece alter column content set storage external;
grant select, insert, delete on event_document_piece to estuaire_app;
