-- What people say of something that they took part in.
create table evaluation (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  bassin text references bassin,
  title jsonb not null check (is_text(title)),
  questionnaire_id uuid not null unique references questionnaire,
  subject text not null check (subject in ('EVENT', 'SERIES', 'CONSULTATION', 'EDITION', 'CIRCLE', 'SERVICE')),
  event_id uuid references event,
  consultation_id uuid references consultation,
  circle_id uuid references circle,
  circle_year integer check (circle_year between 1990 and 2200),
  service_id uuid references service,
  state text not null check (state in ('DRAFT', 'PLANNED', 'OPEN', 'CLOSED')),
  recorded boolean not null default false,
  opens_after_minutes integer not null default 120 check (opens_after_minutes between 0 and 43200),
  opens_on timestamptz,
  open_days integer not null default 14 check (open_days between 1 and 365),
  opened_at timestamptz,
  closes_at timestamptz,
  closed_at timestamptz,
  counted_at timestamptz,
  erased_at timestamptz,
  link_generation integer not null default 0,
  common_link boolean not null default false,
  expected jsonb,
  expected_apart jsonb,
  answered integer check (answered >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  -- of one thing, which its subject names
  constraint evaluation_of_one_thing check (
    (subject in ('EVENT', 'SERIES', 'EDITION')) = (event_id is not null)
    and (subject = 'CONSULTATION') = (consultation_id is not null)
    and (subject = 'CIRCLE') = (circle_id is not null) and (subject = 'CIRCLE') = (circle_year is not null)
    and (subject = 'SERVICE') = (service_id is not null)),
  constraint evaluation_open_until check ((state in ('DRAFT', 'PLANNED') or recorded) or (opened_at is not null and closes_at > opened_at)),
  constraint evaluation_recorded check (not recorded or state in ('DRAFT', 'CLOSED')),
  constraint evaluation_erased_unread check (erased_at is null or (state = 'CLOSED' and counted_at is null)),
  constraint evaluation_answered_is_recorded check (recorded or answered is null)
);

comment on column evaluation.bassin is 'Null for the Region';
comment on column evaluation.event_id is 'Of an event (a reflection group and a visit''s slot are events), of a series, of an edition of open doors';
comment on column evaluation.circle_year is 'The calendar year whose meetings are looked back on';
comment on column evaluation.recorded is 'Whether it was held elsewhere, and its numbers are typed in';
comment on column evaluation.opens_after_minutes is 'After the end of what it is about, unless opens_on says when';
comment on column evaluation.closes_at is 'Exclusive';
comment on column evaluation.counted_at is 'When its answers were counted and taken apart; null while they are whole, also when they were too few';
comment on column evaluation.erased_at is 'When its answers, too few to be counted, were erased unread: it is never open again';
comment on column evaluation.link_generation is 'Of the common link';
comment on column evaluation.expected is 'How many could have answered, {value, qualifier}, when the team says so; else it is counted from what it is about';
comment on column evaluation.expected_apart is 'Likewise of those who present or open their doors';
comment on column evaluation.answered is 'Of a recorded one: how many answered';

create index evaluation_of_organisation on evaluation (organisation_id);
create index evaluation_of_bassin on evaluation (bassin, created_at);
create index evaluation_of_event on evaluation (event_id) where event_id is not null;
create index evaluation_of_consultation on evaluation (consultation_id) where consultation_id is not null;
create index evaluation_of_circle on evaluation (circle_id) where circle_id is not null;
create index evaluation_of_service on evaluation (service_id) where service_id is not null;
create index evaluation_to_open on evaluation (created_at) where state = 'PLANNED';
create index evaluation_to_close on evaluation (closes_at) where state = 'OPEN';

grant select, insert, update, delete on evaluation to estuaire_app;

-- Who may answer, each once: marked as used, and never tied to what they answered.
create table evaluation_right (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null references evaluation on delete cascade,
  part text not null check (part in ('PARTICIPANT', 'APART')),
  name text,
  email text check (email = lower(email) and email !~ '[[:space:][:cntrl:]]'),
  mailbox text,
  stands_for text,
  language text check (language in ('FR', 'NL', 'EN')),
  registration_id uuid references registration on delete set null,
  used boolean not null default false,
  mailed_at timestamptz,
  reminded_at timestamptz,
  mail_failed_at timestamptz,
  mail_stopped boolean not null default false,
  -- Held at once, however somebody spells an address, and also when the address is not known any more.
  constraint evaluation_right_once unique (evaluation_id, stands_for)
);

comment on table evaluation_right is 'Personal data until the evaluation closes: then names and addresses go, and that a right was used stays';
comment on column evaluation_right.part is 'Apart: who presents, or opens their doors';
comment on column evaluation_right.stands_for is
  'The same for the same mailbox, by a key that is not kept here: until the evaluation closes, nobody is given another right, erased or not';
comment on column evaluation_right.mail_stopped is 'Whether a mail was not written since who would get it stopped them';
comment on column evaluation_right.registration_id is 'By which they took part: tells whether they came';
comment on column evaluation_right.used is 'Whether somebody answered by it; when is written nowhere';

-- Nothing of a person is drawn as a sample for the planner: it would outlive the rows.
alter table evaluation_right
  alter column name set statistics 0, alter column email set statistics 0, alter column mailbox set statistics 0;

create index evaluation_right_of_registration on evaluation_right (registration_id) where registration_id is not null;

-- Rows of an evaluation that tell of people are seen by a statement that names the evaluation, or one of them by its own key; by any other not.
create function evaluation_named(evaluation uuid) returns boolean
  stable parallel safe
begin atomic
  select current_setting('estuaire.evaluations', true) = evaluation::text;
end;

alter table evaluation_right enable row level security;
alter table evaluation_right force row level security;
create policy evaluation_right_named on evaluation_right to estuaire_app
  using (evaluation_named(evaluation_id) or id::text = current_setting('estuaire.evaluations', true))
  with check (evaluation_named(evaluation_id) or id::text = current_setting('estuaire.evaluations', true));

grant select, insert, update, delete on evaluation_right to estuaire_app;
