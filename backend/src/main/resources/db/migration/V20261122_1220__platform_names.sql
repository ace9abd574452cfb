-- Names that may mean the same thing: how they are spelt when they are compared, and how like each other they are.

-- A name in the plain spelling of the search, in one gender, without its legal form.
create function name_spelling(name text) returns text
  immutable strict parallel safe
begin atomic
  select coalesce(
           nullif(btrim(regexp_replace(regexp_replace(plain, '\m(ai?sbl|i?vzw)\M', ' ', 'g'), ' +', ' ', 'g')), ''),
           plain)
    from one_gender(plain_text(name)) as plain;
end;

-- The first letters of the words that carry meaning: « Ligue bruxelloise pour la santé mentale » is « lbsm ».
-- Nothing when there are fewer than three.
create function name_initials(spelling text) returns text
  immutable strict parallel safe
begin atomic
  select case when count(*) >= 3 then string_agg(left(word, 1), '' order by place) end
    from unnest(string_to_array(spelling, ' ')) with ordinality as named (word, place)
   where word not in ('', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'pour', 'en', 'a', 'au', 'aux', 'sur', 'par', 'dans', 'l', 'd',
                      'van', 'der', 'den', 'het', 'een', 'voor', 'op', 'te', 'met', 'of', 'the', 'and', 'for');
end;

-- How like each other two names are, from 0 to 1. What they do not share must be alike, too, when both have something
-- of their own: « Maison médicale du Nord » is not « Maison médicale du Sud », and may be « Maison médicale du Nort ».
create function name_likeness(one text, other text) returns real
  immutable strict parallel safe
begin atomic
  select case when similarity(own, theirs) < 0.3 then 0 else similarity(one, other) end
    from (select string_to_array(one, ' ') as one_words, string_to_array(other, ' ') as other_words) as both_names,
         lateral (select string_agg(word, ' ') as own from unnest(one_words) as word where word <> all (other_words)) as mine,
         lateral (select string_agg(word, ' ') as theirs from unnest(other_words) as word where word <> all (one_words)) as others;
end;

-- The names of a record as they are compared, each spelling once; one that is no alias first.
create function names_compared(name jsonb, aliases text[])
  returns table (spelling text, written text, alias boolean)
  immutable parallel safe
begin atomic
  select distinct on (name_spelling(written)) name_spelling(written), written, alias
    from (select value as written, false as alias from jsonb_each_text(name) where value is not null
          union all
          select unnest(aliases), true) as told
   where name_spelling(written) <> ''
   order by name_spelling(written), alias;
end;

-- A telephone number, a mail address or a page in the one spelling in which they are compared: the last eight digits are the
-- same with and without the country's code.
create function contact_spelling(value text) returns text
  immutable strict parallel safe
begin atomic
  select case
    when value like '%@%' then lower(btrim(value))
    when value ~* '^https?://' then rtrim(regexp_replace(lower(value), '^https?://(www\.)?', ''), '/')
    else right(regexp_replace(value, '[^0-9]', '', 'g'), 8)
  end;
end;

create function contacts_compared(contacts jsonb, website text) returns text[]
  immutable parallel safe
begin atomic
  select coalesce(array_agg(distinct contact_spelling(value)), '{}')
    from (select contact ->> 'value' as value from jsonb_array_elements(contacts) as contact
          union all select website) as told
   where contact_spelling(value) <> '';
end;
