-- When a service is to be said to be true again, and who was reminded of it.
create function due_on(verified_on date, created_at timestamptz, months integer) returns date
  stable parallel safe
  language sql
as $$
  select (coalesce(verified_on, (created_at at time zone 'Europe/Brussels')::date) + make_interval(months => months))::date
$$;

-- Within two weeks, or already: what people are reminded of, and what a list shows to who confirms.
create function to_verify(due date, today date) returns boolean
  immutable parallel safe
  language sql
as $$
  select due <= today + 14
$$;

create table verification_round (
  organisation_id uuid primary key references organisation,
  reminders integer not null default 0,
  next_on date not null,
  generation integer not null default 0,
  link_until date
);

comment on table verification_round is 'How far the reminders of an organisation have come';
comment on column verification_round.next_on is 'The day on which the next is due, if something still is to be verified then';
comment on column verification_round.generation is 'Of the link in the reminders; its secret is stored nowhere';

grant select, insert, update on verification_round to estuaire_app;

-- A round begins with the first service that is due, and is over once none is: then the next may begin at once.
create function keep_verification_rounds(today date) returns void
  language sql
as $$
  insert into verification_round (organisation_id, next_on)
    select distinct o.id, today
      from service s join organisation o on o.id = s.organisation_id
     where s.listed and to_verify(due_on(s.verified_on, s.created_at, o.verification_months), today)
    on conflict do nothing;
  update verification_round as round set reminders = 0, next_on = today
   where (reminders > 0 or next_on > today)
     and not exists (select from service s join organisation o on o.id = s.organisation_id
                      where o.id = round.organisation_id and s.listed and to_verify(due_on(s.verified_on, s.created_at, o.verification_months), today))
$$;

-- The organisation to remind now, held until the transaction ends; null when there is none, or when others hold all of them.
create function next_verification_round(today date) returns uuid
  language sql
as $$
  select organisation_id from verification_round as round
   where next_on <= today
     and exists (select from service s join organisation o on o.id = s.organisation_id
                  where o.id = round.organisation_id and s.listed and to_verify(due_on(s.verified_on, s.created_at, o.verification_months), today))
   order by next_on, organisation_id
   limit 1
     for update skip locked
$$;
