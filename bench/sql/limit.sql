-- What the limit adds: French full text without accents, and a counter of the seats that are taken.
CREATE TEXT SEARCH CONFIGURATION fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
ALTER TABLE services ADD COLUMN search tsvector GENERATED ALWAYS AS
  (setweight(to_tsvector('public.fr', name), 'A') || setweight(to_tsvector('public.fr', description), 'B')) STORED;
CREATE INDEX services_search ON services USING gin (search) WITH (fastupdate = off);
ALTER TABLE events ADD COLUMN taken int NOT NULL DEFAULT 0;
UPDATE events e SET taken = r.n FROM (SELECT event_id, count(*) AS n FROM registrations GROUP BY 1) r WHERE r.event_id = e.id;
ALTER TABLE events ADD CHECK (taken BETWEEN 0 AND capacity);
VACUUM FULL events;
ALTER TABLE events SET (fillfactor = 80);
SELECT setval(pg_get_serial_sequence('registrations', 'id'), (SELECT max(id) FROM registrations));
