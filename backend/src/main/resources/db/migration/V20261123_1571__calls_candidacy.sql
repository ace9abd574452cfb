-- Who answers a call, why, and what became of it.
create table candidacy (
  id uuid primary key default uuidv7(),
  call_id uuid not null references circle_call,
  state text not null check (state in ('SUBMITTED', 'RESERVE', 'ACCEPTED', 'REFUSED')),
  name text,
  email text check (email = lower(email) and email !~ '[[:space:][:cntrl:]]'),
  language text check (language in ('FR', 'NL', 'EN')),
  organisation text,
  organisation_id uuid references organisation,
  sector text,
  function text,
  motivation text,
  privacy_version text not null,
  message text,
  mandate_id uuid references mandate on delete set null,
  told_again_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  decided_at timestamptz,
  erased_at timestamptz,
  version integer not null default 0,
  check ((decided_at is null) = (state = 'SUBMITTED')),
  check (mandate_id is null or state = 'ACCEPTED'),
  check ((erased_at is null) = (name is not null and email is not null and motivation is not null)),
  check (erased_at is null or (language is null and organisation is null and function is null and message is null)),
  -- Held at once, however often somebody sends it.
  constraint candidacy_one_each unique (call_id, email)
);

comment on table candidacy is 'Personal data; its columns are emptied when who wrote them takes it back, else 12 months after the decision or, without one, after the call; counts stay';
comment on column candidacy.organisation is 'As it was typed; null when it was chosen from the directory';
comment on column candidacy.sector is 'One of its circle''s';
comment on column candidacy.message is 'What was written to them with the decision';
comment on column candidacy.told_again_at is 'When somebody last tried to answer with the same address, and it was mailed its link';

create index candidacy_of_call on candidacy (call_id, created_at);
create index candidacy_of_organisation on candidacy (organisation_id) where organisation_id is not null;
create index candidacy_of_mandate on candidacy (mandate_id) where mandate_id is not null;
create index candidacy_not_erased on candidacy (created_at) where erased_at is null;

-- A statement names the calls or candidacies that it is about, separated by commas; or says that it looks through those that are due;
-- else it sees none.
alter table candidacy enable row level security;
alter table candidacy force row level security;
create policy candidacy_written on candidacy for insert to estuaire_app with check (true);
create policy candidacy_named on candidacy to estuaire_app
  using (call_id::text = any (string_to_array(current_setting('estuaire.candidacies', true), ','))
      or id::text = any (string_to_array(current_setting('estuaire.candidacies', true), ','))
      or current_setting('estuaire.candidacies', true) = 'due');

grant select, insert, update, delete on candidacy to estuaire_app;

-- Nobody answers a call that is a draft, before its first day or after its last one: whatever the program believes it has read, and while
-- somebody changes its days. The program's clock says when it was written, for a local run may stand on another day.
create function candidacy_in_time() returns trigger
  language plpgsql set search_path = pg_catalog, public
as $$
begin
  perform from circle_call c
    where c.id = new.call_id and c.published_at is not null
      and c.days @> (new.created_at at time zone 'Europe/Brussels')::date
      for share;
  if not found then
    raise exception 'candidacy_in_time' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger candidacy_in_time before insert on candidacy for each row execute function candidacy_in_time();
