-- What a consultation tells everybody of itself: read from what is there, but for a foreword and whether it is published.
create table report (
  consultation_id uuid primary key references consultation,
  foreword jsonb check (is_text(foreword)),
  published_at timestamptz,
  version integer not null
);

comment on column report.published_at is 'Since when everybody may read it; null while only its team does';

grant select, insert, update on report to estuaire_app;

-- To whom the report was sent: each once, whoever sends at the same moment.
create table report_mail (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null,
  participant_id uuid not null,
  left_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  constraint report_mail_once unique (participant_id),
  foreign key (participant_id, consultation_id) references participant (id, consultation_id)
);

comment on table report_mail is 'Personal data by the participant whom it names; goes with what is known of them';
comment on column report_mail.left_at is 'When the mail was left to be sent';

create index report_mail_in_consultation on report_mail (consultation_id);
create index report_mail_of_participant on report_mail (participant_id, consultation_id);

alter table report_mail enable row level security;
alter table report_mail force row level security;
create policy report_mail_named on report_mail to estuaire_app
  using (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true))
  with check (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true));

grant select, insert, update on report_mail to estuaire_app;

alter table mail_subscription drop constraint mail_subscription_topic_check;
alter table mail_subscription add constraint mail_subscription_topic_check
  check (topic in ('VERIFICATION', 'SAVED_SEARCH', 'REGISTRATION_REMINDER', 'EVENT_INVITATION', 'CONSULTATION_PROGRESS'));

-- Who was in a group: has a place, also once who it was is erased, and was not absent. Who asks has named the consultation.
create policy registration_in_group on registration for select to current_user using (participant_id is not null);

create function group_members(consultation uuid) returns table (event_id uuid, participant_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select r.event_id, r.participant_id
    from reflection_group g join registration r on r.event_id = g.event_id join event e on e.id = g.event_id
   where g.consultation_id = group_members.consultation and r.participant_id is not null and r.state = 'CONFIRMED'
     and r.presence is distinct from 'ABSENT' and e.state not in ('CANCELLED', 'POSTPONED')
     and current_setting('estuaire.consultations', true) = group_members.consultation::text
$$;
revoke execute on function group_members(uuid) from public;
grant execute on function group_members(uuid) to estuaire_app;
