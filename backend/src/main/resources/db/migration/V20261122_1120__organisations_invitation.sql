-- That somebody is asked to act for an organisation. Who acts for it already is known to Keycloak alone.
create table invitation (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  email text not null check (email = lower(email)),
  role text not null check (role in ('EDITOR', 'MANAGER', 'COORDINATOR', 'ADMINISTRATOR')),
  language text check (language in ('FR', 'NL', 'EN')),
  state text not null check (state in ('PENDING', 'ACCEPTED', 'WITHDRAWN')),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 0,
  check (expires_at > sent_at),
  check ((state = 'PENDING') = (ended_at is null))
);

comment on table invitation is 'Personal data; deleted 30 days after it was taken up, taken back, or ran out';

create unique index invitation_pending on invitation (organisation_id, email) where state = 'PENDING';
create index invitation_by_organisation on invitation (organisation_id, sent_at);
create index invitation_over on invitation (coalesce(ended_at, expires_at));

-- A statement names the invitation or the organisation that it is about, or those that were over before an instant
-- (estuaire.invitations); else it sees none.
alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_sent on invitation for insert to estuaire_app with check (true);
create policy invitation_named on invitation to estuaire_app
  using (current_setting('estuaire.invitations', true) in (id::text, organisation_id::text)
    or coalesce(ended_at, expires_at)
       < substring(current_setting('estuaire.invitations', true) from '^over (.+)$')::timestamptz);

grant select, insert, update, delete on invitation to estuaire_app;
