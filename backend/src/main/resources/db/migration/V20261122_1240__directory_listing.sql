-- What a list reads of each service, apart from its record: how it is found, sorted, filtered and counted. The rows are small
-- and the filters are numbers in one index with the words, so that a list costs what it finds, not what the records hold.

-- As one word of French, « généraliste » has the stem of « général »: every general service was a family doctor's.
update synonym set phrases = array_remove(phrases, 'généraliste') where 'huisarts' = any (phrases);

-- What services bear, each under a number: a term of a vocabulary, or where they are.
create table label (
  id integer generated always as identity primary key,
  facet text not null,
  code text not null,
  unique (facet, code)
);
comment on column label.facet is
  'A vocabulary; access; commune, postalCode or bassin, as said; address: a commune and a postal code, either may be empty';
grant select, insert on label to estuaire_app;

create function labels_of(described service) returns table (facet text, code text)
  stable
begin atomic
  select 'TYPES', described.type
  union select 'COSTS', described.cost where described.cost is not null
  union select 'THEMES', unnest(described.themes)
  union select 'AUDIENCES', unnest(described.audiences)
  union select 'LANGUAGES', unnest(described.languages)
  union select 'PRACTICES', practice ->> 'kind' from jsonb_array_elements(described.practices) as practice
  union select 'access', described.access where described.access is not null
  union select 'commune', commune from service_location where service_id = described.id
  union select 'address', commune || '|' || coalesce(postal_code, '') from service_location where service_id = described.id
  union select 'postalCode', postal_code from service_location where service_id = described.id and postal_code is not null
  union select 'postalCode', unnest(postal_codes)
    from service_location join commune on nis = commune
   where service_id = described.id and postal_code is null
  union select 'commune', unnest(described.territory)
  union select 'bassin', unnest(described.territory)
  union select 'address', unnest(described.territory) || '|';
end;

-- In which bassins each label places a service on a day: the address may lie there, or the service says so.
create function bassin_labels(day date) returns table (id integer, bassin text)
  stable
begin atomic
  select label.id, address.bassin
    from addresses_on(day) as address
    join label on label.facet = 'address' and label.code = address.commune || '|' || address.postal_code
  union
  select label.id, label.code from label where label.facet = 'bassin';
end;

create table service_listing (
  service_id uuid primary key references service on delete cascade,
  listed boolean not null,
  sort_key text collate "C" not null,
  labels integer[] not null,
  headline tsvector not null,
  search tsvector not null
);
comment on column service_listing.sort_key is 'The name in the plain spelling: the order of a dictionary, at the price of bytes';
comment on column service_listing.headline is 'Of the words, those that weigh something, once each: what is ranked';
alter table service_listing alter search set storage main, alter headline set storage main, alter labels set storage main;
alter table service_listing set (toast_tuple_target = 8160);
grant select, insert, update, delete on service_listing to estuaire_app;

-- Each word once, where it weighs most: a theme's label in three languages and what means the same repeat it many times.
create function weighed_once(document tsvector) returns tsvector
  immutable parallel safe
begin atomic
  select coalesce(string_agg(quote_literal(lexeme) || ':' || positions[1] || weights[1], ' '), '')::tsvector
    from unnest(document)
   where positions is not null;
end;

-- Writes the listing of a service whose row the transaction holds.
create function list_service(described service) returns void
  language plpgsql as $$
declare
  document tsvector := service_document(described);
begin
  insert into label (facet, code)
    select facet, code from labels_of(described) except select facet, code from label
    on conflict do nothing;
  insert into service_listing as listing (service_id, listed, sort_key, labels, headline, search)
    select described.id, described.listed, plain_text(described.sort_name),
           array(select id from label join labels_of(described) using (facet, code) order by id),
           weighed_once(document), strip(document)
    on conflict (service_id) do update
      set listed = excluded.listed, sort_key = excluded.sort_key, labels = excluded.labels,
          headline = excluded.headline, search = excluded.search;
end
$$;

create function keep_service_listing() returns trigger language plpgsql as $$
begin
  perform list_service(new);
  return null;
end
$$;

create function keep_places_listed() returns trigger language plpgsql as $$
declare
  described service;
begin
  select * into described from service where id = coalesce(new.service_id, old.service_id) for no key update;
  if found then
    insert into label (facet, code)
      select facet, code from labels_of(described) except select facet, code from label
      on conflict do nothing;
    update service_listing
       set labels = array(select id from label join labels_of(described) using (facet, code) order by id)
     where service_id = described.id;
  end if;
  return null;
end
$$;

-- Services are found by their organisation's names, their terms' labels and the synonyms: they follow when these change. Each
-- row is locked before it is read, so that what another transaction has just written of it is not lost.
create function list_again(services uuid[]) returns void
  language plpgsql as $$
declare
  described service;
begin
  for described in select * from service where id = any (services) order by id for no key update loop
    perform list_service(described);
  end loop;
end
$$;

create or replace function refresh_services_of_organisation() returns trigger language plpgsql as $$
begin
  perform list_again(array(select id from service where organisation_id = new.id));
  return null;
end
$$;

create or replace function refresh_services_of_term() returns trigger language plpgsql as $$
begin
  perform list_again(array(
    select service_id from service_term where vocabulary = new.vocabulary and code = new.code));
  return null;
end
$$;

create or replace function refresh_what_means() returns trigger language plpgsql as $$
declare
  changed tsquery := case tg_op
    when 'INSERT' then new.query
    when 'DELETE' then old.query
    else old.query || new.query
  end;
begin
  -- where the words stood is not kept: all that hold the words of a phrase are looked at
  changed := regexp_replace(changed::text, '<(-|[0-9]+)>', '&', 'g')::tsquery;
  update organisation set search = '' where search @@ changed;
  perform list_again(array(select service_id from service_listing where search @@ changed));
  return null;
end
$$;

drop trigger service_searchable on service;
drop function keep_service_searchable();
create trigger service_to_list after insert or update on service
  for each row execute function keep_service_listing();
create trigger service_places_to_list after insert or update or delete on service_location
  for each row execute function keep_places_listed();
select list_again(array(select id from service));

create index service_listing_found on service_listing using gin (search, labels) with (fastupdate = off);
create index service_listing_by_name on service_listing (sort_key, service_id) where listed;

-- The words of what is listed, as before.
alter materialized view search_word rename to earlier_search_word;
alter index search_word_by_word rename to earlier_search_word_by_word;
alter index search_word_similar rename to earlier_search_word_similar;
create materialized view search_word as
  with word as (
    select word, ndoc
      from ts_stat('select search from public.service_listing where listed')
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

create or replace function words_meant(typed text, stems text[]) returns setof text
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

create or replace function place_nearly(plain text) returns place
  stable parallel safe
begin atomic
  select place
    from unnest(string_to_array(plain, ' ')) as typed
         join place on levenshtein(place.words, typed) <= case when length(typed) < 9 then 1 else 2 end
   where length(typed) between 5 and 30 and typed !~ '[0-9]' and place.words !~ '[0-9 ]'
     and not exists (select from search_word known where known.word >= typed and known.word < typed || '~')
   order by levenshtein(place.words, typed), place.words
   limit 1;
end;

drop materialized view earlier_search_word;
alter table service drop column search;
drop index service_listed_by_name, service_listed, service_with_territory;
drop function service_place(date);
