-- An error that somebody found in a service's record, and what became of it; nothing here says who.
create table error_report (
  id uuid primary key default uuidv7(),
  service_id uuid not null references service,
  reasons text[] not null check (cardinality(reasons) between 1 and 6),
  state text not null check (state in ('OPEN', 'ANSWERED')),
  corrected boolean,
  created_at timestamptz not null,
  answered_at timestamptz,
  erased_at timestamptz,
  version integer not null default 0,
  check ((state = 'ANSWERED') = (answered_at is not null)),
  check ((state = 'ANSWERED') = (corrected is not null))
);

create index error_report_by_service on error_report (service_id, created_at);
create index error_report_open on error_report (created_at) where state = 'OPEN';
create index error_report_not_erased on error_report (created_at) where erased_at is null;

grant select, insert, update on error_report to estuaire_app;

-- What people wrote, and who they said they are.
create table error_report_words (
  report_id uuid primary key references error_report,
  message text not null,
  name text,
  email text,
  language text check (language in ('FR', 'NL', 'EN')),
  answer text
);

comment on table error_report_words is 'Personal data; deleted 90 days after the answer, or a year after the report';

-- A statement names the reports that it is about, separated by commas (estuaire.error_reports); else it sees none.
alter table error_report_words enable row level security;
alter table error_report_words force row level security;
create policy error_report_words_written on error_report_words for insert to estuaire_app with check (true);
create policy error_report_words_named on error_report_words to estuaire_app
  using (report_id::text = any (string_to_array(current_setting('estuaire.error_reports', true), ',')));

grant select, insert, update, delete on error_report_words to estuaire_app;
