-- Since when everybody sees a service, in the time that the directory believes in: what is new to who saved a search.
alter table service add column listed_at timestamptz;
update service set listed_at = updated_at where listed;
create index service_listed_at on service (listed_at) where listed;

create or replace function keep_service_listed() returns trigger language plpgsql as $$
declare
  provider organisation;
begin
  select * into provider from organisation where id = new.organisation_id for share;
  new.listed := new.visibility = 'PUBLISHED' and provider.status = 'ACTIVE';
  if not new.listed then
    new.listed_at := null;
  elsif new.listed_at is null then
    -- the service was published, or its organisation accepted: whichever came last
    new.listed_at := greatest(new.updated_at, provider.updated_at);
  end if;
  return new;
end
$$;

-- Searches that people keep, to be told by mail what is new in them.
create table saved_search (
  id uuid primary key default uuidv7(),
  subject text,
  email text not null check (email !~ '[[:space:][:cntrl:]]'),
  language text check (language in ('FR', 'NL', 'EN')),
  name text not null,
  query text not null,
  rhythm text not null check (rhythm in ('DAILY', 'WEEKLY')),
  created_at timestamptz not null,
  confirmed_at timestamptz,
  told_until timestamptz not null,
  next_at timestamptz not null,
  version integer not null default 0
);

comment on table saved_search is 'Personal data: what somebody looks for. Deleted when they say so, 30 days after they stopped the mails, or a week after an address that nobody confirmed';
comment on column saved_search.subject is 'Who saved it, when they were signed in';
comment on column saved_search.query is 'The parameters of the list';
comment on column saved_search.told_until is 'What was listed before was told, or was there when it was saved';

create index saved_search_of_subject on saved_search (subject) where subject is not null;
create index saved_search_at_address on saved_search (email);
create index saved_search_due on saved_search (next_at) where confirmed_at is not null;

-- A statement names one search, or all of one person, or of one address, or says that it is about those that are due or to be
-- erased; else it sees none.
alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy saved_search_made on saved_search for insert to estuaire_app with check (true);
create policy saved_search_named on saved_search to estuaire_app
  using (current_setting('estuaire.saved_searches', true)
           in (id::text, 'subject ' || coalesce(subject, id::text), 'address ' || email)
      or (current_setting('estuaire.saved_searches', true) = 'due' and confirmed_at is not null)
      or current_setting('estuaire.saved_searches', true) = 'erase');

grant select, insert, update, delete on saved_search to estuaire_app;

-- The search to look into now, held until the transaction ends; null when there is none, or when others hold all of them.
create function next_saved_search(now timestamptz) returns uuid
  language sql
as $$
  select id from saved_search
   where confirmed_at is not null and next_at <= next_saved_search.now
   order by next_at
   limit 1
     for update skip locked
$$;
