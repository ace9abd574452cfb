-- What the limit adds: French full text without accents.
CREATE TEXT SEARCH CONFIGURATION fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
ALTER TABLE services ADD COLUMN search tsvector GENERATED ALWAYS AS
  (setweight(to_tsvector('public.fr', name), 'A') || setweight(to_tsvector('public.fr', description), 'B')) STORED;
CREATE INDEX services_search ON services USING gin (search) WITH (fastupdate = off);
