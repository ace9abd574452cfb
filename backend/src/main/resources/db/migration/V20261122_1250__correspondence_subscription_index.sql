-- Mails of a subscription are found by it when it is changed.
create index outgoing_mail_subscription on outgoing_mail (subscription_id) where subscription_id is not null;
