-- A mail may say what it is about, so that whoever keeps that learns what became of the mail.
alter table outgoing_mail add column about uuid;
comment on column outgoing_mail.about is 'A registration; null when nobody is to learn what became of the mail';

-- Since when the mails about a registration do not arrive; null while they do.
alter table registration add column mail_failed_at timestamptz;
comment on column registration.mail_failed_at is
  'When the mail server refused its address, or a mail was given up; null again once a later one was taken';
