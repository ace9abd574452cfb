-- Where a service is, may be, or says that it serves, as the codes of communes and of bassins; a code may come twice.
-- It is inlined: a condition on a service, a facet or a code reaches the indexes below.
create function service_place(day date)
  returns table (service_id uuid, facet text, code text)
  stable parallel safe
  language sql
as $$
  select service_id, 'commune', commune from service_location
  union all
  select id, 'commune', unnest(territory) from service where territory <> '{}'
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

create index service_with_territory on service (id) where territory <> '{}';
