-- Services that may be the one that somebody is about to write down a second time.

create table service_name (
  service_id uuid not null references service on delete cascade,
  spelling text not null,
  written text not null,
  alias boolean not null,
  primary key (service_id, spelling)
);
comment on table service_name is 'Every name and alias of a service, as names are compared; kept by triggers';
create index service_name_similar on service_name using gin (spelling gin_trgm_ops);

create function keep_service_names() returns trigger language plpgsql as $$
begin
  delete from service_name where service_id = new.id;
  insert into service_name (service_id, spelling, written, alias)
    select new.id, compared.spelling, compared.written, compared.alias from names_compared(new.name, new.aliases) as compared;
  return null;
end
$$;
create trigger service_names after insert on service
  for each row execute function keep_service_names();
create trigger service_names_changed after update of name, aliases on service
  for each row when (old.name <> new.name or old.aliases <> new.aliases)
  execute function keep_service_names();

grant select, insert, delete on service_name to estuaire_app;

insert into service_name (service_id, spelling, written, alias)
  select service.id, compared.spelling, compared.written, compared.alias
    from service, names_compared(service.name, service.aliases) as compared;

-- The services that are like what is told, whoever may see them: at most fifty, the likeliest first. Each says why (NAME,
-- ALIAS, CONTACT, ADDRESS), and by which other name it is known. Those of the same organisation are like it by their name;
-- those of others only when they also stand at the same address, or are reached in the same way.
create function services_like(provider uuid, names text[], contact text[], at_postal_code text, at_street text)
  returns table (service_id uuid, because text[], known_as text, likeness real)
  stable parallel safe
  set pg_trgm.similarity_threshold = 0.35
begin atomic
  with asked as (
    select distinct name_spelling(name) as spelling from unnest(names) as name where name_spelling(name) <> ''
  ),
  sign as (
    select known.service_id, case when known.alias then 'ALIAS' else 'NAME' end as reason, known.written,
           name_likeness(asked.spelling, known.spelling) as weight
      from asked join service_name as known on known.spelling % asked.spelling
  ),
  alike as (
    select sign.service_id, array_agg(distinct reason) as reasons, max(weight) as weight,
           (array_agg(written order by weight desc, written) filter (where reason = 'ALIAS'))[1] as known_as
      from sign
     where weight >= 0.35
     group by sign.service_id
  ),
  beside as (
    select alike.*, service.organisation_id = provider as own,
           contacts_compared(service.contacts, null)
             && array(select contact_spelling(each) from unnest(contact) as each) as same_contact,
           exists (select from service_location as place
                    where place.service_id = alike.service_id
                      and place.postal_code = at_postal_code and plain_text(place.street) = plain_text(at_street)) as same_address
      from alike join service on service.id = alike.service_id
  )
  select beside.service_id,
         reasons || array_remove(array[case when same_contact then 'CONTACT' end, case when same_address then 'ADDRESS' end], null),
         beside.known_as,
         (weight + case when same_contact then 0.1 else 0 end + case when same_address then 0.1 else 0 end)::real as likeness
    from beside
   where own or (weight >= 0.5 and (same_contact or same_address))
   order by 4 desc, beside.service_id
   limit 50;
end;
