-- Nobody answers a consultation that does not run, or after its last day: whatever the program believes it has read, and while the team
-- moves that day. The program's clock says when it was answered, for a local run may stand on another day.
create function answer_in_time() returns trigger
  language plpgsql set search_path = pg_catalog, public
as $$
begin
  perform from consultation c
    where c.id = new.consultation_id and c.state in ('OPEN', 'GROUPED')
      and (new.answered_at at time zone 'Europe/Brussels')::date <= c.answers_until
      for share;
  if not found then
    raise exception 'answer_in_time' using errcode = 'check_violation', constraint = 'answer_in_time';
  end if;
  return new;
end
$$;

create trigger answer_in_time before insert or update of answered_at on participant
  for each row when (new.answered_at is not null) execute function answer_in_time();

alter table participant add reminded_at timestamptz;
comment on column participant.reminded_at is 'When they were last asked for their answer';

-- Who would rather be, or is not to be, in one group: what the team makes of the wishes.
create table participant_pair (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation,
  one_id uuid not null,
  other_id uuid not null,
  kind text not null check (kind in ('TOGETHER', 'APART')),
  binding boolean not null default false,
  version integer not null default 0,
  -- The one whose id comes first stands first: so no pair stands there twice.
  constraint pair_of_two check (one_id < other_id),
  constraint pair_once unique (one_id, other_id),
  constraint pair_binds_apart check (kind = 'APART' or not binding),
  foreign key (one_id, consultation_id) references participant (id, consultation_id),
  foreign key (other_id, consultation_id) references participant (id, consultation_id)
);

comment on table participant_pair is 'Personal data; removed with either of the two';
comment on column participant_pair.binding is 'Whether no group may hold both, rather than better not';

create index participant_pair_of_consultation on participant_pair (consultation_id);
create index participant_pair_of_one on participant_pair (one_id, consultation_id);
create index participant_pair_of_other on participant_pair (other_id, consultation_id);

alter table participant_pair enable row level security;
alter table participant_pair force row level security;
create policy participant_pair_named on participant_pair to estuaire_app
  using (consultation_named(consultation_id)) with check (consultation_named(consultation_id));

grant select, insert, update, delete on participant_pair to estuaire_app;

-- In which group of a consultation each person has a place.
create function places_in_groups(consultation uuid)
  returns table (participant_id uuid, event_id uuid, number integer, registration_id uuid)
  stable language sql security definer set search_path = pg_catalog, public, pg_temp
as $$
  select r.participant_id, g.event_id, g.number, r.id
    from reflection_group g join registration r on r.event_id = g.event_id
   where g.consultation_id = consultation and r.participant_id is not null
     and r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED')
$$;
revoke execute on function places_in_groups from public;
grant execute on function places_in_groups to estuaire_app;

-- Who is erased is erased with all that they registered for.
create policy registration_of_participant on registration for select to estuaire_app
  using (current_setting('estuaire.registrations', true) = 'participant ' || participant_id);
