-- Who sits in a circle, for which organisation, from one day to another, both inclusive.
create table mandate (
  id uuid primary key default uuidv7(),
  circle_id uuid not null references circle on delete cascade,
  name text,
  email text check (email = lower(email) and email !~ '[[:space:][:cntrl:]]'),
  language text check (language in ('FR', 'NL', 'EN')),
  organisation text,
  organisation_id uuid references organisation,
  sector text,
  role text not null check (role in ('MEMBER', 'SUBSTITUTE', 'PERMANENT_GUEST', 'CHAIR')),
  first_day date not null,
  last_day date not null,
  given_until date not null,
  reason text,
  replaces uuid references mandate,
  renews uuid references mandate,
  end_told_on date,
  generation integer not null default 0,
  created_at timestamptz not null,
  erased_at timestamptz,
  version integer not null default 0,
  days daterange not null generated always as (daterange(first_day, greatest(first_day, last_day), '[]')) stored,
  chaired uuid generated always as (case when role = 'CHAIR' then circle_id end) stored,
  constraint mandate_ends_after_it_begins check (last_day >= first_day),
  check (last_day <= given_until),
  check ((erased_at is null) = (name is not null and email is not null)),
  check (erased_at is null or (organisation is null and language is null and reason is null)),
  -- Held at once, whoever writes: nobody sits twice in one circle on one day, and on no day does it have two chairs.
  constraint mandate_one_seat_each unique (circle_id, email, days without overlaps),
  constraint mandate_one_chair unique (chaired, days without overlaps)
);

comment on table mandate is 'Personal data; its columns are emptied 24 months after the last mandate of the same address, and counts stay';
comment on column mandate.organisation is 'As it was typed; null when it was chosen from the directory';
comment on column mandate.sector is 'One of its circle''s';
comment on column mandate.given_until is 'Until when it was given; it may have ended earlier';
comment on column mandate.reason is 'Why it ended earlier';
comment on column mandate.replaces is 'The mandate whose rest this one is';
comment on column mandate.renews is 'The mandate that this one goes on from';
comment on column mandate.generation is 'Of its link: raised when it goes to another address';
comment on column mandate.end_told_on is 'When those who run the circle were told that it ends soon';

create index mandate_of_circle on mandate (circle_id, first_day);
create index mandate_at_address on mandate (email, last_day) where email is not null;
create index mandate_of_organisation on mandate (organisation_id) where organisation_id is not null;
create unique index mandate_replaced_once on mandate (replaces) where replaces is not null;
create unique index mandate_renewed_once on mandate (renews) where renews is not null;
create index mandate_ending on mandate (last_day) where end_told_on is null and erased_at is null;

-- A statement names the circles or mandates that it is about, separated by commas, or one address; or says that it looks through those
-- that are due; else it sees none.
alter table mandate enable row level security;
alter table mandate force row level security;
create policy mandate_given on mandate for insert to estuaire_app with check (true);
create policy mandate_named on mandate to estuaire_app
  using (circle_id::text = any (string_to_array(current_setting('estuaire.mandates', true), ','))
      or id::text = any (string_to_array(current_setting('estuaire.mandates', true), ','))
      or current_setting('estuaire.mandates', true) = 'address ' || email
      or current_setting('estuaire.mandates', true) = 'due')
  with check (circle_id::text = any (string_to_array(current_setting('estuaire.mandates', true), ','))
      or current_setting('estuaire.mandates', true) = 'due');

grant select, insert, update, delete on mandate to estuaire_app;

-- Whether somebody sits in a circle on a day: the one definition, of which nothing is stored that would have to be taken back. Who asks
-- has named the circle or the address (estuaire.mandates), else nobody sits anywhere.
create function sits_in(circle uuid, address text, day date) returns boolean
  stable
begin atomic
  select exists (select from mandate m join circle c on c.id = m.circle_id
                  where m.circle_id = sits_in.circle and m.email = sits_in.address and m.days @> sits_in.day
                    and sits_in.day <= coalesce(c.last_day, sits_in.day));
end;

-- Whether a mandate ends in a month at most, and nobody was told: who was renewed, or ended earlier than given, is known of already.
create function ends_soon(m mandate, today date) returns boolean
  stable
begin atomic
  select m.erased_at is null and m.end_told_on is null and m.last_day = m.given_until
     and m.last_day between ends_soon.today and (ends_soon.today + interval '1 month')::date
     and not exists (select from mandate later where later.renews = m.id);
end;

-- The circle whose coordinator is to be told now that mandates end soon, held until the transaction ends; null when there is none, or
-- when others hold all of them.
create function next_circle_with_ends(today date) returns uuid
  language sql
as $$
  select c.id from circle c
   where coalesce(c.last_day, today) >= today
     and exists (select from mandate m where m.circle_id = c.id and ends_soon(m, today))
   order by c.id limit 1
     for update of c skip locked
$$;
