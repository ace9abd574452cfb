-- How people write a place among what they search: « cpas 1040 », « huisarts Elsene », « 1190 Forest », « bassin nord ».
-- « Bruxelles » alone is the Region as often as the commune, and places nothing.
create table place (
  words text primary key,
  kind text not null check (kind in ('BASSIN', 'COMMUNE', 'POSTAL_CODE')),
  codes text[] not null check (cardinality(codes) > 0),
  label jsonb not null check (is_text(label))
);
comment on table place is 'What places a search: its words in the plain spelling, and the codes of which any may hold';

with known_name as (
  select nis, name, postal_codes, plain_text(known) as words
    from commune, unnest(array[name ->> 'fr', name ->> 'nl'] || aliases) as known
),
known_code as (
  select distinct postal_code, commune.nis
    from (select commune, postal_codes from locality union all select nis, postal_codes from commune) as part (nis, postal_codes)
         join commune using (nis), unnest(part.postal_codes) as postal_code
),
found as (
  select distinct words, 'COMMUNE' as kind, nis as code, name as label
    from known_name where words not in ('bruxelles', 'brussel', 'brussels', 'bxl')
  union
  select distinct case when first then postal_code || ' ' || words else words || ' ' || postal_code end,
         'POSTAL_CODE', postal_code, jsonb_build_object('fr', postal_code, 'nl', postal_code, 'en', postal_code)
    from known_code
         cross join lateral (select words from known_name where known_name.nis = known_code.nis
                              union select unnest(array['bruxelles', 'brussel', 'brussels', 'bxl'])) as written,
         unnest(array[true, false]) as first
  union
  select postal_code, 'POSTAL_CODE', postal_code, jsonb_build_object('fr', postal_code, 'nl', postal_code, 'en', postal_code)
    from known_code
  union
  select plain_text(known), 'POSTAL_CODE', postal_codes[1], name
    from locality, unnest(array[name ->> 'fr', name ->> 'nl']) as known
   where cardinality(postal_codes) = 1 and known !~ '[/(]' and commune = '21004' and postal_codes[1] not in ('1000', '1050')
  union
  select plain_text(known), 'BASSIN', code, name from bassin, unnest(array[name ->> 'fr', name ->> 'nl', name ->> 'en']) as known
  union
  select regexp_replace(plain_text(known), '^(bassin|zorgzone) ', ''), 'BASSIN', code, name
    from bassin, unnest(array[name ->> 'fr', name ->> 'nl']) as known
   where code like '%\_%'
)
insert into place (words, kind, codes, label)
  select words, min(kind), array_agg(distinct code), (array_agg(label))[1] from found group by words;

-- Two communes bear the name.
insert into place (words, kind, codes, label) values
  ('woluwe', 'COMMUNE', '{21018, 21019}', '{"fr": "Woluwe", "nl": "Woluwe", "en": "Woluwe"}');

grant select on place to estuaire_app;

-- The longest place that stands in what was typed, and the words that remain without it and what leads to it
-- (« à Etterbeek »); one row, whatever was typed.
create function understood(typed text, out words text, out kind text, out codes text[], out label jsonb)
  stable parallel safe
begin atomic
  select nullif(trim(case
           when place.words is null then plain
           else regexp_replace(' ' || plain || ' ',
                  ' (?:(?:a|au|aux|de|du|dans|en|pres|vers|autour|in|te|bij|rond|near|at) )*' || place.words || ' ', ' ')
         end), ''),
         place.kind, place.codes, place.label
    from plain_text(typed) as plain
         left join lateral (select place.* from place
                             where position(' ' || place.words || ' ' in ' ' || plain || ' ') > 0
                             order by length(place.words) desc, place.words
                             limit 1) as place on true;
end;
