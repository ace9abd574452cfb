-- What any competent developer adds: foreign keys and the obvious filters. 
CREATE INDEX ON services (commune_id, name);
CREATE INDEX ON services (organisation_id);
CREATE INDEX ON services (name);
CREATE UNIQUE INDEX ON service_themes (theme_id, service_id);
CREATE INDEX ON service_themes (service_id, theme_id);
CREATE UNIQUE INDEX ON service_audiences (service_id, audience_id);
CREATE INDEX ON events (bassin_id, start_at);
CREATE INDEX ON events (organisation_id);
CREATE INDEX ON registrations (event_id) INCLUDE (attended);
CREATE INDEX ON evaluation_answers (event_id) INCLUDE (registration_id, question, option);
