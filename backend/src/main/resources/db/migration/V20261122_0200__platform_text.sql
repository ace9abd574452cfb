-- What every feature's tables stand on: extensions, bilingual text, and the text search configurations.

create extension unaccent;
create extension pg_trgm;
create extension btree_gist;

-- The application's role uses the tables that a migration grants it, and owns none.
grant usage on schema public to estuaire_app;

-- Whether this is a text in three languages: {"fr": …, "nl": …, "en": …}, at least one of them present.
create function is_text(value jsonb) returns boolean
  immutable strict parallel safe
  return jsonb_typeof(value) = 'object' and coalesce(value ->> 'fr', value ->> 'nl', value ->> 'en', '') <> '';

-- The first language that is present: what a list is sorted by.
create function first_language(value jsonb) returns text
  immutable parallel safe
  return coalesce(value ->> 'fr', value ->> 'nl', value ->> 'en');

-- All languages one after the other: what is searched.
create function all_languages(value jsonb) returns text
  immutable parallel safe
  return concat_ws(' ', value ->> 'fr', value ->> 'nl', value ->> 'en');

-- A list of names as one text; PostgreSQL's own array_to_string is not immutable for any type, and so not indexable.
create function aliases_text(names text[]) returns text
  immutable parallel safe
  language sql
as $$ select coalesce(string_agg(name, ' '), '') from unnest(names) as name $$;

-- People read names in the order of a French dictionary: « Éric » stands between « Entraide » and « Espace ».
create collation alphabetical (provider = icu, locale = 'fr-BE', deterministic = true);

create text search configuration french_plain (copy = french);
alter text search configuration french_plain
  alter mapping for hword, hword_part, word with unaccent, french_stem;

create text search configuration dutch_plain (copy = dutch);
alter text search configuration dutch_plain
  alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create text search configuration plain (copy = simple);
alter text search configuration plain
  alter mapping for hword, hword_part, word with unaccent, simple;

-- One text, as the three configurations read it: words as typed (for prefixes), French stems, Dutch stems.
create function searchable(value text) returns tsvector
  immutable parallel safe
  return to_tsvector('plain', coalesce(value, ''))
      || to_tsvector('french_plain', coalesce(value, ''))
      || to_tsvector('dutch_plain', coalesce(value, ''));

-- What people type, as a query: each word must be found, as a prefix or by its French or Dutch stem.
-- Words that carry no meaning (« de », « van ») are left out, unless nothing else was typed.
create function search_query(typed text) returns tsquery
  stable parallel safe
  language sql
as $$
  with words as (
    select distinct word,
           numnode(plainto_tsquery('french_plain', word)) = 0
             or numnode(plainto_tsquery('dutch_plain', word)) = 0 as empty
      from unnest(tsvector_to_array(to_tsvector('plain', typed))) as word
  )
  select string_agg(
           '(' || quote_literal(word) || ':*'
             || coalesce(' | ' || nullif(plainto_tsquery('french_plain', word)::text, ''), '')
             || coalesce(' | ' || nullif(plainto_tsquery('dutch_plain', word)::text, ''), '')
             || ')',
           ' & ')::tsquery
    from words
   where not empty or not exists (select from words where not empty)
$$;
