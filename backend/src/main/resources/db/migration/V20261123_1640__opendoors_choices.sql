-- Which slots of an edition somebody would visit, in their order: what a fair allocation is made of.
create table ranking (
  visitor_id uuid primary key references visitor,
  edition_id uuid not null references edition,
  organisation text,
  privacy_version text not null,
  told_again_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 0
);

comment on table ranking is 'Personal data; removed when its visitor takes it back, or is erased';
comment on column ranking.organisation is 'As it was typed';
comment on column ranking.told_again_at is 'When somebody last sent another one from the same address, and it was mailed its link';

create index ranking_of_edition on ranking (edition_id);

create table choice (
  visitor_id uuid not null references ranking on delete cascade,
  event_id uuid not null references event on delete cascade,
  rank integer not null check (rank between 1 and 20),
  outcome text check (outcome in ('GIVEN', 'KEPT', 'OVERLAPS', 'FULL', 'GONE')),
  because uuid[] not null default '{}',
  primary key (visitor_id, event_id),
  -- Held at once: two rankings of one person are one of them, and never a mixture.
  constraint choice_one_rank_each unique (visitor_id, rank),
  constraint choice_overlaps_something check ((outcome is not distinct from 'OVERLAPS') = (cardinality(because) > 0))
);

comment on column choice.rank is 'From 1, the slot that they would like best';
comment on column choice.outcome is 'What the allocation made of it; null before';
comment on column choice.because is 'The slots that they visit at that time';

create index choice_of_slot on choice (event_id);

-- That an allocation was asked for, and what came of it: one for each edition.
create table allocation (
  edition_id uuid primary key references edition,
  job_id uuid not null,
  author text,
  allocated_at timestamptz,
  solver text,
  digest text,
  numbers jsonb,
  version integer not null default 0,
  check (num_nonnulls(allocated_at, solver, digest, numbers) in (0, 4))
);

comment on column allocation.job_id is 'The last job that was to make it; jobs are forgotten after a while';
comment on column allocation.author is 'Who asked for it, as they sign';
comment on column allocation.digest is 'Of what was to be shared out, and among whom: the same gives the same answer';

grant select, insert, update, delete on ranking, choice, allocation to estuaire_app;

-- A statement names the edition or the visitor, as it does for visitors; else it sees none.
alter table ranking enable row level security;
alter table ranking force row level security;
create policy ranking_named on ranking to estuaire_app
  using (current_setting('estuaire.visitors', true) in (edition_id::text, visitor_id::text))
  with check (current_setting('estuaire.visitors', true) in (edition_id::text, visitor_id::text));

alter table choice enable row level security;
alter table choice force row level security;
create policy choice_named on choice to estuaire_app
  using (exists (select from ranking r where r.visitor_id = choice.visitor_id))
  with check (exists (select from ranking r where r.visitor_id = choice.visitor_id));

-- Nobody chooses outside the days of choices, nor once they are shared out, nor what is no announced slot of that edition: whatever the
-- program believes it has read. Who changes the days, and who shares out, waits for who chooses, and the other way round.
create function choice_in_time() returns trigger
  language plpgsql set search_path = pg_catalog, public
as $$
begin
  perform from edition n join ranking r on r.edition_id = n.event_id
    where r.visitor_id = new.visitor_id
      and (r.changed_at at time zone 'Europe/Brussels')::date between n.choices_from and n.choices_until
      and not exists (select from allocation a where a.edition_id = n.event_id and a.allocated_at is not null)
      for share of n;
  if not found then
    raise exception 'choice_in_time' using errcode = 'check_violation', constraint = 'choice_in_time';
  end if;
  perform from event slot join ranking r on r.edition_id = slot.edition_id
    where r.visitor_id = new.visitor_id and slot.id = new.event_id and slot.state = 'PUBLISHED';
  if not found then
    raise exception 'choice_of_programme' using errcode = 'check_violation', constraint = 'choice_of_programme';
  end if;
  return new;
end
$$;
create trigger choice_in_time before insert on choice for each row execute function choice_in_time();

-- Which places the visitors of an edition have already: who shares out takes none of them away.
create function places_in(edition uuid) returns table (visitor_id uuid, event_id uuid)
  stable language sql security definer set search_path = pg_catalog, public, pg_temp
as $$
  select r.visitor_id, r.event_id
    from event slot join registration r on r.event_id = slot.id
   where slot.edition_id = edition and slot.state = 'PUBLISHED' and r.visitor_id is not null
     and r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED')
$$;
revoke execute on function places_in from public;
grant execute on function places_in to estuaire_app;
