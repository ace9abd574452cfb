-- Who visits in an edition: one row for each person, however many slots they book, so that each is counted once.
create table visitor (
  id uuid primary key default uuidv7(),
  edition_id uuid not null references edition,
  email text check (email = lower(email) and email !~ '[[:space:][:cntrl:]]'),
  mailbox text,
  name text,
  language text check (language in ('FR', 'NL', 'EN')),
  created_at timestamptz not null,
  erased_at timestamptz,
  version integer not null default 0,
  check ((erased_at is null) = (name is not null and email is not null and mailbox is not null)),
  check (erased_at is null or language is null),
  -- Held at once, however somebody spells an address.
  constraint visitor_once unique (edition_id, mailbox)
);

comment on table visitor is 'Personal data; its columns are emptied when those of its registrations are, and counts stay';
comment on column visitor.mailbox is 'What all spellings of one address have in common';

create index visitor_at_address on visitor (email) where email is not null;
create index visitor_not_erased on visitor (created_at) where erased_at is null;

-- A statement names the edition, the visitor or the address that it is about, or says that it looks through those that are over; else it
-- sees none. What PostgreSQL itself looks up for a registration it sees as the owner.
alter table visitor enable row level security;
alter table visitor force row level security;
create policy visitor_named on visitor to estuaire_app
  using (current_setting('estuaire.visitors', true) in (edition_id::text, id::text, 'address ' || email, 'over'))
  with check (current_setting('estuaire.visitors', true) in (edition_id::text, id::text, 'address ' || email, 'over'));
create policy visitor_of_registration on visitor to current_user using (true) with check (true);

grant select, insert, update on visitor to estuaire_app;

-- Gmail reads no dots, and many servers nothing after a plus: two spellings, one mailbox.
create function mailbox(address text) returns text
  immutable strict parallel safe
begin atomic
  select case when host in ('gmail.com', 'googlemail.com') then replace(box, '.', '') || '@gmail.com' else box || '@' || host end
    from (select split_part(split_part(lower(address), '@', 1), '+', 1) as box, split_part(lower(address), '@', 2) as host) as told;
end;

-- The visitor of an address in an edition, new or known, held until the transaction ends: all that one person books or chooses
-- happens one after the other.
create function visitor_alone(edition uuid, address text, called text, speaks text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  known visitor;
begin
  insert into visitor as v (edition_id, email, mailbox, name, language, created_at)
    values (edition, lower(address), mailbox(address), called, speaks, at)
    on conflict (edition_id, mailbox) do update set version = v.version
    returning * into known;
  if known.email <> lower(address) then
    raise exception 'visitor_spelled_otherwise' using errcode = 'check_violation', constraint = 'visitor_spelled_otherwise';
  end if;
  return known.id;
end
$$;
revoke execute on function visitor_alone from public;
grant execute on function visitor_alone to estuaire_app;

alter table registration add visitor_id uuid references visitor;
comment on column registration.visitor_id is 'Of a slot of an edition: whose visit it is; kept by a trigger, also when it is erased';
create index registration_of_visitor on registration (visitor_id) where visitor_id is not null;
create policy registration_of_visit on registration for select to current_user using (visitor_id is not null);

-- Nobody is in two places at once, whoever registers them by whatever way.
create function visit_once_at_a_time() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  slot event;
begin
  select * into slot from event where id = new.event_id;
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
create trigger registration_is_visit before insert on registration
  for each row execute function visit_once_at_a_time();
revoke execute on function visit_once_at_a_time from public;
