-- Who is interested in a consultation: one row for each mailbox, whether they end up in a group or not.
create table participant (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation,
  state text not null check (state in ('PENDING', 'INTERESTED', 'WITHDRAWN')),
  role text not null check (role in ('PROFESSIONAL', 'CARER')),
  name text,
  email text check (email = lower(email) and email !~ '[[:space:][:cntrl:]]'),
  mailbox text,
  language text check (language in ('FR', 'NL', 'EN')),
  organisation text,
  organisation_id uuid references organisation,
  sector text,
  function text,
  wishes text,
  quotes_agreed boolean,
  follows boolean not null default true,
  privacy_version text not null,
  locked_on uuid,
  answered_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  erased_at timestamptz,
  version integer not null default 0,
  check ((erased_at is null) = (name is not null and email is not null and mailbox is not null)),
  check (erased_at is null or num_nonnulls(language, organisation, function, wishes) = 0),
  -- Held at once, however somebody spells an address.
  constraint participant_once unique (consultation_id, mailbox),
  constraint participant_of_consultation unique (id, consultation_id),
  foreign key (locked_on, consultation_id) references proposed_group (id, consultation_id)
);

comment on table participant is 'Personal data; its columns are emptied when who it was asks for it, else two years after the last group; counts stay';
comment on column participant.state is 'Pending until an address is known to be theirs';
comment on column participant.role is 'As they said it: who cares for somebody, or who works with those who do';
comment on column participant.organisation is 'As it was typed';
comment on column participant.organisation_id is 'Known to be theirs: whoever invited or the team says so, and not they themselves, for it opens what colleagues prepare together';
comment on column participant.sector is 'Of the vocabulary of types';
comment on column participant.wishes is 'With whom they would rather be, or not, in their own words';
comment on column participant.quotes_agreed is 'Whether what they say may be quoted, without their name; null while they have not said';
comment on column participant.follows is 'Whether they are mailed what becomes of it';
comment on column participant.locked_on is 'The proposed group in which the team wants them';
comment on column participant.answered_at is 'When they last answered the poll; null while they have not';

create index participant_of_organisation on participant (organisation_id) where organisation_id is not null;
create index participant_locked on participant (locked_on, consultation_id) where locked_on is not null;
create index participant_not_erased on participant (created_at) where erased_at is null;

-- Rows of a consultation that tell of people are seen by a statement that names the consultation, or one of them by its own key; or that
-- looks through those that are over; by any other not.
create function consultation_named(consultation uuid) returns boolean
  stable parallel safe
begin atomic
  select current_setting('estuaire.consultations', true) in (consultation::text, 'over');
end;

alter table participant enable row level security;
alter table participant force row level security;
create policy participant_named on participant to estuaire_app
  using (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true))
  with check (consultation_named(consultation_id) or id::text = current_setting('estuaire.consultations', true));
create policy participant_of_registration on participant for select to current_user using (true);

grant select, insert, update on participant to estuaire_app;

-- When somebody can, of each proposed group.
create table availability (
  participant_id uuid not null,
  proposed_id uuid not null,
  consultation_id uuid not null,
  answer text not null check (answer in ('YES', 'IF_NEEDED', 'NO')),
  primary key (participant_id, proposed_id),
  foreign key (participant_id, consultation_id) references participant (id, consultation_id) on delete cascade,
  foreign key (proposed_id, consultation_id) references proposed_group (id, consultation_id) on delete cascade
);

create index availability_of_participant on availability (participant_id, consultation_id);
create index availability_of_proposed on availability (proposed_id, consultation_id);

alter table availability enable row level security;
alter table availability force row level security;
create policy availability_named on availability to estuaire_app
  using (consultation_named(consultation_id)) with check (consultation_named(consultation_id));

grant select, insert, update, delete on availability to estuaire_app;

-- A reflection group is an event, which its consultation's team makes of a proposed group.
create table reflection_group (
  event_id uuid primary key references event on delete cascade,
  consultation_id uuid not null references consultation,
  proposed_id uuid,
  number integer not null check (number >= 1),
  constraint reflection_group_number unique (consultation_id, number),
  constraint reflection_group_of_proposed unique (proposed_id),
  constraint reflection_group_of_consultation unique (event_id, consultation_id),
  foreign key (proposed_id, consultation_id) references proposed_group (id, consultation_id)
);

comment on column reflection_group.proposed_id is 'Null for a group that was before there were polls';

create index reflection_group_made_of on reflection_group (proposed_id, consultation_id) where proposed_id is not null;

grant select, insert, update, delete on reflection_group to estuaire_app;

alter table registration add participant_id uuid references participant;
comment on column registration.participant_id is 'Of a reflection group: who is in it; kept by a trigger, also when it is erased';
create index registration_of_participant on registration (participant_id) where participant_id is not null;

-- Each person is in one group at most, whatever runs at the same moment.
create unique index registration_one_group on registration (participant_id)
  where participant_id is not null and state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED');

-- What one registers for says who one is there: the visitor of an edition, once at a time; the participant of a consultation.
create or replace function visit_once_at_a_time() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  slot record;
begin
  select e.edition_id, e.starts_at, e.ends_at, g.consultation_id into slot
    from event e left join reflection_group g on g.event_id = e.id
   where e.id = new.event_id;
  if slot.consultation_id is not null then
    select p.id into new.participant_id from participant p
     where p.consultation_id = slot.consultation_id and p.mailbox = mailbox(new.email) and p.state = 'INTERESTED';
    if new.participant_id is null then
      raise exception 'group_of_participants' using errcode = 'check_violation', constraint = 'group_of_participants';
    end if;
    return new;
  end if;
  if slot.edition_id is null then
    return new;
  end if;
  if new.email is null then
    raise exception 'visitor_has_address' using errcode = 'check_violation', constraint = 'visitor_has_address';
  end if;
  new.visitor_id := visitor_alone(slot.edition_id, new.email, new.name, new.language, new.created_at);
  if exists (select from registration r join event other on other.id = r.event_id
              where r.visitor_id = new.visitor_id and r.event_id <> new.event_id
                and r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED')
                and other.state not in ('CANCELLED', 'POSTPONED')
                and event_period(other.starts_at, other.ends_at) && event_period(slot.starts_at, slot.ends_at)) then
    raise exception 'visits_overlap' using errcode = 'check_violation', constraint = 'visits_overlap';
  end if;
  return new;
end
$$;
