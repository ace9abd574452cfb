-- Whom a consultation's team invites to it.
create table consultation_invitation (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation on delete cascade,
  address text not null check (address = lower(address) and address !~ '[[:space:][:cntrl:]]'),
  mailbox text not null,
  name text,
  language text check (language in ('FR', 'NL', 'EN')),
  organisation_id uuid references organisation,
  sector text,
  stopping uuid not null,
  opened_at timestamptz,
  interested_at timestamptz,
  refused_at timestamptz,
  created_at timestamptz not null,
  constraint consultation_invitation_of unique (id, consultation_id),
  check (interested_at is null or refused_at is null)
);

comment on table consultation_invitation is 'Personal data; its rows are deleted two years after the last group or, without one, the last day for answers';
comment on column consultation_invitation.organisation_id is 'Whose service was invited at its general address; null for an address that the team typed';
comment on column consultation_invitation.sector is 'Of the vocabulary of types, likewise';
comment on column consultation_invitation.stopping is 'What the mails are about, by which they are stopped: see mail_subscription';
comment on column consultation_invitation.interested_at is 'When somebody first said by its link that they are interested: who was invited, or a colleague';

-- Nobody is invited twice, however an address is spelled, and whatever happens at once.
create unique index consultation_invitation_once on consultation_invitation (consultation_id, mailbox);
create index consultation_invitation_of_organisation on consultation_invitation (organisation_id) where organisation_id is not null;

alter table consultation_invitation enable row level security;
alter table consultation_invitation force row level security;
create policy consultation_invitation_named on consultation_invitation to estuaire_app
  using (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true))
  with check (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true));

grant select, insert, update, delete on consultation_invitation to estuaire_app;

-- The mails that are left at once: first invitations, or reminders to the silent.
create table consultation_wave (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation on delete cascade,
  kind text not null check (kind in ('INVITATION', 'REMINDER')),
  message jsonb check (is_text(message)),
  created_at timestamptz not null,
  constraint consultation_wave_of unique (id, consultation_id)
);

create index consultation_wave_in_order on consultation_wave (consultation_id, created_at);

grant select, insert, update, delete on consultation_wave to estuaire_app;

-- One mail of a wave, and what became of it.
create table consultation_mailing (
  id uuid primary key default uuidv7(),
  wave_id uuid not null,
  invitation_id uuid not null,
  consultation_id uuid not null,
  mailed_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  constraint consultation_mailing_once unique (wave_id, invitation_id),
  foreign key (wave_id, consultation_id) references consultation_wave (id, consultation_id) on delete cascade,
  foreign key (invitation_id, consultation_id) references consultation_invitation (id, consultation_id) on delete cascade
);

comment on table consultation_mailing is 'Personal data, in that it tells what became of mails to an address; deleted with its invitation';
comment on column consultation_mailing.mailed_at is 'When its mail was left; null while it is to be';
comment on column consultation_mailing.sent_at is 'When the mail server took it; failed_at: when it refused the address, or the mail was given up';

create index consultation_mailing_of_wave on consultation_mailing (wave_id, consultation_id);
create index consultation_mailing_of_invitation on consultation_mailing (invitation_id, consultation_id);
create index consultation_mailing_pending on consultation_mailing (consultation_id) where mailed_at is null;

alter table consultation_mailing enable row level security;
alter table consultation_mailing force row level security;
create policy consultation_mailing_named on consultation_mailing to estuaire_app
  using (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true))
  with check (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true));

grant select, insert, update, delete on consultation_mailing to estuaire_app;

-- When what a consultation holds of people was last needed: the end of its last group, else its last day for answers.
create function consultation_needed_until(consultation uuid) returns timestamptz
  stable
begin atomic
  select coalesce(
           (select max(coalesce(e.ends_at, e.starts_at)) from reflection_group g join event e on e.id = g.event_id
             where g.consultation_id = c.id),
           (c.answers_until + 1)::timestamp at time zone 'Europe/Brussels')
    from consultation c where c.id = consultation_needed_until.consultation;
end;
