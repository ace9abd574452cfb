-- Where an address lies, in one place: every address that can be told, by its commune, its postal code or both, with each
-- bassin in which it may lie on a day, by which assignment. What is not told is empty, and excludes nothing.
create function addresses_on(day date)
  returns table (commune text, postal_code text, bassin text, assignment_id uuid)
  stable parallel safe
  language sql
as $$
  select told.commune, told.postal_code, assignment.bassin, assignment.id
    from assignment
    join locality on locality.id = assignment.locality_id
   cross join lateral (
         select locality.commune, ''
         union all select locality.commune, unnest(locality.postal_codes)
         union all select '', unnest(locality.postal_codes)) as told (commune, postal_code)
   where assignment.valid @> day
$$;
