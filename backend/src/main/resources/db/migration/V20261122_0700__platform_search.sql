-- What is searched is a plain copy of what is written; the written text itself never changes.

-- PostgreSQL calls unaccent stable, because its rules could be changed; ours are those that it ships with.
create function without_accents(value text) returns text
  immutable strict parallel safe
begin atomic
  select unaccent('unaccent'::regdictionary, lower(value));
end;

-- A text in the one spelling that is searched, innermost step first: inclusive writing in its short form
-- (« professionnel·le·s », « acteur-rices », « citoyen.ne(s) » become « professionnels », « acteurs », « citoyens »);
-- dotted acronyms (« C.P.A.S. » becomes « cpas »); hyphens and apostrophes as spaces; « St » and « Ste » in full;
-- elided words left out (« l'aide » becomes « aide »).
create function plain_text(value text) returns text
  immutable strict parallel safe
begin atomic
  select
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
      without_accents(regexp_replace(lower(value),
        '(?<=[[:alpha:]]{2})s?[·•‧∙⋅.(/-]'
          || '(?:e|ne|le|te|ve|se|fe|i?[eè]re|euse|t?rice|ice|elle|enne|esse)(s?)(?:[·•‧∙⋅.)/-]+(s))?\)?(s?)(?![[:alpha:]])',
        '\1\2\3', 'g')),
      '(?<=\m[a-z])\.(?=[a-z](?:\.|\M))', '', 'g'),
      '[^[:alnum:].@]+', ' ', 'g'),
      '\.+( |$)', '\1', 'g'),
      '\mst\M', 'saint', 'g'),
      '\mste\M', 'sainte', 'g'),
      '\m([dlnmstcj]|qu) (?=[aeiouhy])', '', 'g');
end;

-- Plain French with the words for people in one gender: « actrice », « coiffeuse » and « infirmière » as « acteur »,
-- « coiffeur » and « infirmier ». The stems of PostgreSQL do the rest (« citoyenne », « professionnelle »).
create function one_gender(plain text) returns text
  immutable strict parallel safe
begin atomic
  select regexp_replace(regexp_replace(regexp_replace(plain,
    'trices?\M', 'teur', 'g'),
    '(?<=[a-z]{3})eu(?:ses?|x)\M', 'eur', 'g'),
    '(?<=[a-z]{2}(?:i|ll|g|ch))eres?\M', 'er', 'g');
end;

-- The words that are written with a hyphen, as one: « week-end » is also found by « weekend ».
create function joined_words(value text) returns text
  immutable strict parallel safe
begin atomic
  select coalesce(string_agg(replace(found[1], '-', ''), ' '), '')
    from regexp_matches(without_accents(value), '[a-z0-9]+(?:-[a-z0-9]+)+', 'g') as found;
end;

-- One text, as the three configurations read it: words as typed (for prefixes), French stems, Dutch stems.
create or replace function searchable(value text) returns tsvector
  immutable parallel safe
begin atomic
  select to_tsvector('plain', plain) || to_tsvector('french_plain', one_gender(plain)) || to_tsvector('dutch_plain', plain)
      || to_tsvector('plain', joined_words(coalesce(value, '')))
    from plain_text(coalesce(value, '')) as plain;
end;

-- A text whose languages are told: each is stemmed in its own, which halves what is kept of a long text.
create function searchable(value jsonb) returns tsvector
  immutable parallel safe
begin atomic
  select to_tsvector('plain', plain_text(all_languages(value)))
      || to_tsvector('french_plain', one_gender(plain_text(coalesce(value ->> 'fr', ''))))
      || to_tsvector('dutch_plain', plain_text(coalesce(value ->> 'nl', '')));
end;
