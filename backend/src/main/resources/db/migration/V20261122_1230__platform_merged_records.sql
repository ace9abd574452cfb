-- Two records of one thing become one: one stays, the other is archived and says into which it went.

alter table organisation add column merged_into uuid references organisation;
alter table organisation add constraint organisation_merged
  check (merged_into is null or (status = 'ARCHIVED' and merged_into <> id and alias is null));
create index organisation_by_merged_into on organisation (merged_into) where merged_into is not null;

alter table service add column merged_into uuid references service;
alter table service add constraint service_merged
  check (merged_into is null or (visibility = 'ARCHIVED' and merged_into <> id));
create index service_by_merged_into on service (merged_into) where merged_into is not null;

comment on column organisation.merged_into is 'The organisation that stands for this one now; never one that was merged itself';
comment on column service.merged_into is 'The service that stands for this one now; never one that was merged itself';

-- Lets one transaction at a time merge these records, or change them; the order keeps two merges from waiting for each other.
create function hold_organisations(ids uuid[]) returns void
  language sql
as $$ select from organisation where id = any (ids) order by id for update $$;

create function hold_services(ids uuid[]) returns void
  language sql
as $$ select from service where id = any (ids) order by id for update $$;

-- Of a chain of merges, each record names the last: an old address leads on in one step, and never in a circle.
create function keep_organisation_merges_flat() returns trigger language plpgsql as $$
begin
  perform from organisation where id = new.merged_into and merged_into is null for share;
  if not found then
    raise exception 'merged already' using errcode = 'check_violation', constraint = 'organisation_merged';
  end if;
  update organisation set merged_into = new.merged_into where merged_into = new.id;
  return new;
end
$$;
create trigger organisation_merges_flat before update of merged_into on organisation
  for each row when (new.merged_into is distinct from old.merged_into and new.merged_into is not null)
  execute function keep_organisation_merges_flat();

create function keep_service_merges_flat() returns trigger language plpgsql as $$
begin
  perform from service where id = new.merged_into and merged_into is null for share;
  if not found then
    raise exception 'merged already' using errcode = 'check_violation', constraint = 'service_merged';
  end if;
  update service set merged_into = new.merged_into where merged_into = new.id;
  return new;
end
$$;
create trigger service_merges_flat before update of merged_into on service
  for each row when (new.merged_into is distinct from old.merged_into and new.merged_into is not null)
  execute function keep_service_merges_flat();

-- A service that is written while its organisation is being merged waits, and is refused: it would be left behind.
create function keep_service_with_its_organisation() returns trigger language plpgsql as $$
begin
  perform from organisation where id = new.organisation_id and merged_into is null for share;
  if not found then
    raise exception 'merged organisation' using errcode = 'check_violation', constraint = 'service_organisation';
  end if;
  return new;
end
$$;
create trigger service_follows_organisation before insert or update of organisation_id on service
  for each row execute function keep_service_with_its_organisation();

-- The history of a merged record is read with that of the one that stands for it.
alter policy audit_entry_of_record on audit_entry
  using (record_id = any (string_to_array(current_setting('estuaire.audited_record', true), ',')));
