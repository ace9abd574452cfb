-- Mails of a kind that who gets them can stop (RFC 8058); to whom they go is not kept here.
create table mail_subscription (
  id uuid primary key default uuidv7(),
  topic text not null check (topic in ('VERIFICATION', 'SAVED_SEARCH')),
  about uuid not null,
  stopped_at timestamptz,
  unique (topic, about)
);

comment on column mail_subscription.about is 'What the mails are about: an organisation, a saved search';

grant select, insert, update on mail_subscription to estuaire_app;

alter table outgoing_mail add column subscription_id uuid references mail_subscription;
