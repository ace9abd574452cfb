-- Mails to send, and that were sent: written in the transaction of what they tell.
create table outgoing_mail (
  id uuid primary key default uuidv7(),
  template text not null,
  recipient text check (recipient !~ '[[:space:][:cntrl:]]'),
  language text check (language in ('FR', 'NL', 'EN')),
  parameters jsonb,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED')),
  attempts integer not null default 0,
  created_at timestamptz not null,
  next_attempt_at timestamptz not null,
  ended_at timestamptz,
  check ((ended_at is null) = (state = 'WAITING')),
  check (state <> 'WAITING' or (recipient is not null and parameters is not null))
);

comment on column outgoing_mail.recipient is 'Personal data; erased a week after the mail has ended, likewise the parameters';
comment on column outgoing_mail.language is 'Null when it is not known: then the mail is in French and in Dutch';

create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where state = 'WAITING';
create index outgoing_mail_ended on outgoing_mail (ended_at) where state <> 'WAITING' and recipient is not null;

-- Addresses are personal data: a statement names the mail that it is about, or says that it is about those that wait or those
-- that have ended; else it sees none. Anybody may leave a mail.
alter table outgoing_mail enable row level security;
alter table outgoing_mail force row level security;
create policy outgoing_mail_left on outgoing_mail for insert to estuaire_app with check (true);
create policy outgoing_mail_named on outgoing_mail to estuaire_app
  using (current_setting('estuaire.mail', true) = id::text
      or (current_setting('estuaire.mail', true) = 'waiting' and state = 'WAITING')
      or (current_setting('estuaire.mail', true) = 'ended' and state <> 'WAITING'));

grant select, insert, update on outgoing_mail to estuaire_app;

-- The mail to send now, held until the transaction ends; null when there is none, or when others hold all of them.
create function next_mail(now timestamptz) returns uuid
  language sql
as $$
  select id from outgoing_mail
   where state = 'WAITING' and next_attempt_at <= next_mail.now
   order by next_attempt_at
   limit 1
     for update skip locked
$$;
