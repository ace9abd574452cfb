-- The neutral tables, one for each file of data: the limit serves them, and the right answers are read from them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE bassins (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE communes (id int PRIMARY KEY, name text NOT NULL, postal_code text NOT NULL, bassin_id int NOT NULL REFERENCES bassins);
CREATE TABLE themes (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE audiences (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE organisations (id int PRIMARY KEY, name text NOT NULL, commune_id int NOT NULL REFERENCES communes, street text, postal_code text, phone text, email text, website text);
CREATE TABLE services (id int PRIMARY KEY, organisation_id int NOT NULL REFERENCES organisations, name text NOT NULL, description text NOT NULL,
  commune_id int NOT NULL REFERENCES communes, bassin_id int NOT NULL REFERENCES bassins, street text, postal_code text, phone text, email text, updated_at timestamptz NOT NULL);
CREATE TABLE service_themes (id int PRIMARY KEY, service_id int NOT NULL REFERENCES services, theme_id int NOT NULL REFERENCES themes);
CREATE TABLE service_audiences (id int PRIMARY KEY, service_id int NOT NULL REFERENCES services, audience_id int NOT NULL REFERENCES audiences);
CREATE TABLE events (id int PRIMARY KEY, organisation_id int NOT NULL REFERENCES organisations, type text NOT NULL, title text NOT NULL, description text NOT NULL,
  start_at timestamptz NOT NULL, end_at timestamptz NOT NULL, bassin_id int NOT NULL REFERENCES bassins, commune_id int NOT NULL REFERENCES communes, location text, capacity int NOT NULL);
