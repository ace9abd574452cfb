-- Invitations to events can be stopped, too: those of one organisation, to one address, which is not kept for it.
alter table mail_subscription drop constraint mail_subscription_topic_check;
alter table mail_subscription add constraint mail_subscription_topic_check
  check (topic in ('VERIFICATION', 'SAVED_SEARCH', 'REGISTRATION_REMINDER', 'EVENT_INVITATION'));
comment on column mail_subscription.about is
  'What the mails are about: an organisation, a saved search, a registration; for invitations what a key makes of an organisation and an address';

-- Whom those who organise an event invite to it. What they answered is read from registration.
create table registration_invitation (
  id uuid primary key default uuidv7(),
  event_id uuid not null references event on delete cascade,
  address text not null check (address !~ '[[:space:][:cntrl:]]'),
  name text,
  language text check (language in ('FR', 'NL', 'EN')),
  invited_by text not null,
  stopping uuid not null,
  message jsonb check (is_text(message)),
  pending boolean not null default true,
  mailed_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  opened_at timestamptz,
  declined_at timestamptz,
  created_at timestamptz not null
);

comment on table registration_invitation is 'Personal data; its rows are deleted when who registered for the event is erased';
comment on column registration_invitation.invited_by is 'The account of who invited them; not told to them';
comment on column registration_invitation.stopping is 'What the mails are about, by which they are stopped: see mail_subscription';
comment on column registration_invitation.message is 'What the organiser tells with it; gone once the mail is left';
comment on column registration_invitation.pending is 'Whether a mail is still to be left';
comment on column registration_invitation.sent_at is 'When the mail server took its last mail; failed_at: when it refused the address, or the mail was given up';

-- Nobody is invited twice, whatever happens at once.
create unique index registration_invitation_once on registration_invitation (event_id, address);
create index registration_invitation_pending on registration_invitation (event_id, id) where pending;

-- A statement names the event or the invitation that it is about; or says that it is about what is to be sent, or over.
alter table registration_invitation enable row level security;
alter table registration_invitation force row level security;
create policy registration_invitation_made on registration_invitation for insert to estuaire_app with check (true);
create policy registration_invitation_named on registration_invitation to estuaire_app
  using (current_setting('estuaire.invitations', true) in (event_id::text, id::text)
      or (current_setting('estuaire.invitations', true) = 'pending' and pending)
      or current_setting('estuaire.invitations', true) = 'over')
  with check (current_setting('estuaire.invitations', true) in (event_id::text, id::text));

grant select, insert, update, delete on registration_invitation to estuaire_app;

-- Of which event to leave mails next: one that is announced, has not begun and still takes registrations.
create function next_invited_event(now timestamptz) returns uuid
  stable language sql
as $$
  select e.id from event e
   where e.state = 'PUBLISHED'
     and (e.starts_at is null or e.starts_at > next_invited_event.now or e.precision in ('MONTH', 'YEAR') or e.series_id = e.id)
     and coalesce(e.registration_closes_at > next_invited_event.now, true)
     and exists (select from registration_invitation i where i.event_id = e.id and i.pending)
   limit 1
$$;
