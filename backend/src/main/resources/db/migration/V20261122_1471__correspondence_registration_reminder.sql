-- Reminders of a registration can be stopped, too.
alter table mail_subscription drop constraint mail_subscription_topic_check;
alter table mail_subscription add constraint mail_subscription_topic_check
  check (topic in ('VERIFICATION', 'SAVED_SEARCH', 'REGISTRATION_REMINDER'));
comment on column mail_subscription.about is 'What the mails are about: an organisation, a saved search, a registration';
