-- The numbers of what a service bears were gathered in two places; and the words, which an index finds and no list reads, stood in
-- the rows that a list reads.

-- The numbers of what a service bears; a label that nothing bore until now gets its number.
create function labels_kept(described service) returns integer[]
  language plpgsql as $$
begin
  insert into label (facet, code)
    select facet, code from labels_of(described) except select facet, code from label
    on conflict do nothing;
  return array(select id from label join labels_of(described) using (facet, code) order by id);
end
$$;

create or replace function list_service(described service) returns void
  language plpgsql as $$
declare
  document tsvector := service_document(described);
begin
  insert into service_listing as listing (service_id, listed, sort_key, labels, headline, search)
    values (described.id, described.listed, plain_text(described.sort_name), labels_kept(described), weighed_once(document),
            strip(document))
    on conflict (service_id) do update
      set listed = excluded.listed, sort_key = excluded.sort_key, labels = excluded.labels,
          headline = excluded.headline, search = excluded.search;
end
$$;

create or replace function keep_places_listed() returns trigger language plpgsql as $$
declare
  described service;
begin
  select * into described from service where id = coalesce(new.service_id, old.service_id) for no key update;
  if found then
    update service_listing set labels = labels_kept(described) where service_id = described.id;
  end if;
  return null;
end
$$;

-- The rows are written again, so that those that stand are as small as those to come.
-- What a list reads stays in the row: every comparison of a sort would fetch it anew.
alter table service_listing alter search set storage external, alter sort_key set storage main;
alter table service_listing reset (toast_tuple_target);
create temporary table relisted on commit drop as select * from service_listing;
delete from service_listing;
insert into service_listing select * from relisted;
