-- Organisations that may be the one that somebody is about to write down a second time.

create table organisation_name (
  organisation_id uuid not null references organisation on delete cascade,
  spelling text not null,
  written text not null,
  alias boolean not null,
  initials text generated always as (name_initials(spelling)) stored,
  primary key (organisation_id, spelling)
);
comment on table organisation_name is 'Every name and alias of an organisation, as names are compared; kept by triggers';
create index organisation_name_similar on organisation_name using gin (spelling gin_trgm_ops);
create index organisation_name_spelt on organisation_name (spelling);
create index organisation_name_initials on organisation_name (initials) where not alias;
create index organisation_contacts on organisation using gin (contacts_compared(contacts, website));
create index organisation_street on organisation (seat_postal_code, plain_text(seat_street)) where seat_street is not null;

create function keep_organisation_names() returns trigger language plpgsql as $$
begin
  delete from organisation_name where organisation_id = new.id;
  insert into organisation_name (organisation_id, spelling, written, alias)
    select new.id, compared.spelling, compared.written, compared.alias from names_compared(new.name, new.aliases) as compared;
  return null;
end
$$;
create trigger organisation_names after insert on organisation
  for each row execute function keep_organisation_names();
create trigger organisation_names_changed after update of name, aliases on organisation
  for each row when (old.name <> new.name or old.aliases <> new.aliases)
  execute function keep_organisation_names();

grant select, insert, delete on organisation_name to estuaire_app;

insert into organisation_name (organisation_id, spelling, written, alias)
  select organisation.id, compared.spelling, compared.written, compared.alias
    from organisation, names_compared(organisation.name, organisation.aliases) as compared;

-- The organisations that are like what is told, whoever may see them: at most fifty, the likeliest first. Each says why
-- (NAME, ALIAS, ACRONYM, MEANING, ENTERPRISE_NUMBER, CONTACT, ADDRESS), and by which other name it is known.
-- MEANING is what the search finds by all words and what means the same, when that is not half of the directory.
-- An address alone says nothing: many have their door in one house.
create function organisations_like(names text[], number text, contact text[], at_postal_code text, at_street text)
  returns table (organisation_id uuid, because text[], known_as text, likeness real)
  stable parallel safe
  set pg_trgm.similarity_threshold = 0.35
begin atomic
  with asked as (
    select distinct name_spelling(name) as spelling from unnest(names) as name where name_spelling(name) <> ''
  ),
  meant as (
    select organisation.id
      from asked, search_query(asked.spelling) as query, organisation
     where asked.spelling like '% %' and organisation.search @@ query and ts_filter(organisation.search, '{a}') @@ query
     limit 6
  ),
  sign (id, reason, written, weight) as (
    select known.organisation_id, case when known.alias then 'ALIAS' else 'NAME' end, known.written,
           name_likeness(asked.spelling, known.spelling)
      from asked join organisation_name as known on known.spelling % asked.spelling
    union all
    select known.organisation_id, 'ACRONYM', null, 0.6
      from asked join organisation_name as known on known.initials = asked.spelling and not known.alias
    union all
    select known.organisation_id, 'ACRONYM', case when known.alias then known.written end, 0.6
      from asked join organisation_name as known on known.spelling = name_initials(asked.spelling)
    union all
    select id, 'MEANING', null, 0.5 from meant where (select count(*) from meant) < 6
    union all
    select id, 'ENTERPRISE_NUMBER', null, 1 from organisation where enterprise_number = number
    union all
    select id, 'CONTACT', null, 0.35 from organisation
     where contacts_compared(contacts, website) && array(select contact_spelling(each) from unnest(contact) as each)
    union all
    select id, 'ADDRESS', null, 0 from organisation
     where seat_postal_code = at_postal_code and plain_text(seat_street) = plain_text(at_street)
  )
  select id,
         array_agg(distinct reason) filter (where weight > 0 or reason = 'ADDRESS'),
         (array_agg(written order by weight desc, written) filter (where written is not null and reason <> 'NAME'))[1],
         (max(weight) + 0.1 * (count(distinct reason) filter (where reason in ('CONTACT', 'ADDRESS'))))::real as likeness
    from sign
   group by id
  having max(weight) >= 0.35
   order by 4 desc, id
   limit 50;
end;
