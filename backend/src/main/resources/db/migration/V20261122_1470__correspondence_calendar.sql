-- A mail may carry a calendar for the reader's program, which is written when it is sent: {method, event, name, onlineLink}.
alter table outgoing_mail add column calendar jsonb;
comment on column outgoing_mail.calendar is 'Personal data: it names who is invited; erased with the parameters';
