-- What an organisation and a service are found by: their own words in the plain spelling, and what means the same.

drop index organisation_search;
alter table organisation drop column search;
alter table organisation add column search tsvector not null default '';

create function keep_organisation_searchable() returns trigger language plpgsql as $$
begin
  new.search := setweight(with_synonyms(searchable(all_languages(new.name) || ' ' || aliases_text(new.aliases))), 'A')
    || strip(with_synonyms(searchable(coalesce(new.description, '{}'))));
  return new;
end
$$;
create trigger organisation_searchable before insert or update on organisation
  for each row execute function keep_organisation_searchable();
update organisation set search = '';
create index organisation_search on organisation using gin (search);

-- Of a long description it is kept which words it holds, and not where: what is ranked is read for each service found,
-- and so must be short, and lie in the row itself.
create or replace function service_document(described service) returns tsvector
  stable
begin atomic
  select setweight(with_synonyms(searchable(all_languages(described.name) || ' ' || aliases_text(described.aliases))), 'A')
      || setweight(with_synonyms(searchable(concat_ws(' ',
           (select all_languages(name) || ' ' || aliases_text(aliases) from organisation where id = described.organisation_id),
           (select string_agg(all_languages(label), ' ')
              from term
             where (vocabulary = 'TYPES' and code = described.type)
                or (vocabulary = 'THEMES' and code = any (described.themes)))))), 'B')
      || setweight(with_synonyms(searchable(coalesce(described.summary, '{}'))), 'C')
      || strip(with_synonyms(searchable(coalesce(described.description, '{}'))));
end;
alter table service alter column search set storage main;
alter table service set (toast_tuple_target = 8160);
update service set search = '';

-- Synonyms are the administrator's to edit: what holds one of their phrases, before or now, follows.
create function refresh_what_means() returns trigger language plpgsql as $$
declare
  changed tsquery := case tg_op
    when 'INSERT' then new.query
    when 'DELETE' then old.query
    else old.query || new.query
  end;
begin
  -- where a description's words stood is not kept: all that hold the words of a phrase are looked at
  changed := regexp_replace(changed::text, '<(-|[0-9]+)>', '&', 'g')::tsquery;
  update organisation set search = '' where search @@ changed;
  update service set search = '' where search @@ changed;
  return null;
end
$$;
create trigger synonym_changed after insert or update or delete on synonym
  for each row execute function refresh_what_means();

-- Whether everybody sees a service, kept with it: asking its organisation for each service found is what a list would
-- spend most of its time on. The share lock makes an organisation that is being archived wait for the services that it is
-- being given, or they for it.
alter table service add column listed boolean not null default false;
create function keep_service_listed() returns trigger language plpgsql as $$
begin
  new.listed := new.visibility = 'PUBLISHED'
    and (select status = 'ACTIVE' from organisation where id = new.organisation_id for share);
  return new;
end
$$;
create trigger service_listed before insert or update of visibility, organisation_id on service
  for each row execute function keep_service_listed();

create function relist_services_of_organisation() returns trigger language plpgsql as $$
begin
  update service set visibility = visibility where organisation_id = new.id and visibility = 'PUBLISHED';
  return null;
end
$$;
create trigger organisation_status_changed after update of status on organisation
  for each row when (old.status <> new.status) execute function relist_services_of_organisation();
update service set visibility = visibility;

create index service_listed_by_name on service (sort_name, id) where listed;
-- A filter finds ids, which are sorted by name without reading the services.
create index service_listed on service (id) include (sort_name) where listed;
drop index service_by_name;

-- The words of all that is published: what a mistyped word may have meant, and the Dutch compounds that hold one.
create materialized view search_word as
  with word as (
    select word, ndoc
      from ts_stat('select search from public.service where listed')
  ),
  dutch as (
    select word
      from ts_stat('select to_tsvector(''public.plain'', public.plain_text(concat_ws('' '',
                      name ->> ''nl'', summary ->> ''nl'', description ->> ''nl'')))
                      from public.service where listed
                    union all
                    select to_tsvector(''public.plain'', public.plain_text(label ->> ''nl'')) from public.term
                    union all
                    select to_tsvector(''public.plain'', public.plain_text(name ->> ''nl'')) from public.organisation where status = ''ACTIVE''')
  )
  select word.word collate "C" as word, word.ndoc as services, dutch.word is not null as dutch
    from word left join dutch using (word);
create unique index search_word_by_word on search_word (word);
create index search_word_similar on search_word using gin (word gin_trgm_ops);
grant select, maintain on search_word to estuaire_app;

create extension fuzzystrmatch;

-- The words that a typed word stands for besides itself: Dutch compounds that hold it (« zorg » in « thuiszorg »), and,
-- when nothing begins like it, the nearest by spelling (« alzeimer »).
create function words_meant(typed text, stems text[]) returns setof text
  stable parallel safe
begin atomic
  select word from search_word
   where length(typed) >= 4 and dutch and word like '___%' || typed || '%'
     and word ~ ('^.{3,}' || typed || '(.{3,}|s|e|n|en)?$')
  union all
  (select word from search_word
    where length(typed) >= 4 and typed !~ '[0-9]' and word % typed
      and not exists (select from search_word known where known.word >= typed and known.word < typed || '~')
      and not exists (select from search_word known where known.word = any (stems))
      and levenshtein(word, typed) <= case when length(typed) < 6 then 1 else 2 end
    order by levenshtein(word, typed), services desc, word
    limit 3);
end;

-- What people type, as a query: each word must be found, as a prefix, by its French or Dutch stem, or by what it meant.
-- Words that carry no meaning (« de », « van ») are left out, unless nothing else was typed.
create or replace function search_query(typed text) returns tsquery
  stable parallel safe
begin atomic
  with word as (
    select word,
           tsvector_to_array(to_tsvector('french_plain', one_gender(word))) as french,
           tsvector_to_array(to_tsvector('dutch_plain', word)) as dutch
      from unnest(tsvector_to_array(to_tsvector('plain', plain_text(typed)))) as word
  ),
  choice as (
    select word, french = '{}' or dutch = '{}' or length(word) = 1 as empty,
           (select string_agg(distinct quote_literal(other), ' | ')
              from (select unnest(french || dutch) union all select words_meant(word, french || dutch)) as meant (other)) as others
      from word
  )
  select string_agg('(' || concat_ws(' | ', quote_literal(word) || ':*', others) || ')', ' & ' order by word)::tsquery
    from choice
   where not empty or not exists (select from choice where not empty);
end;

-- Where a service is, may be, or says that it serves: as before, and by postal code.
create or replace function service_place(day date)
  returns table (service_id uuid, facet text, code text)
  stable parallel safe
  language sql
as $$
  select service_id, 'commune', commune from service_location
  union all
  select id, 'commune', unnest(territory) from service where territory <> '{}'
  union all
  select service_id, 'postalCode', postal_code from service_location where postal_code is not null
  union all
  select service_id, 'postalCode', unnest(postal_codes)
    from service_location join commune on nis = service_location.commune
   where postal_code is null
  union all
  select location.service_id, 'bassin', address.bassin
    from service_location as location
    join addresses_on(day) as address
      on address.commune = location.commune and address.postal_code = coalesce(location.postal_code, '')
  union all
  select id, 'bassin', unnest(territory) from service where territory <> '{}'
  union all
  select service.id, 'bassin', address.bassin
    from service
    join addresses_on(day) as address on address.commune = any (service.territory) and address.postal_code = ''
   where service.territory <> '{}'
$$;
