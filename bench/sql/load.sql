-- The neutral data as records of Estuaire: integers become identifiers, themes and audiences terms « BENCH_n ».
create schema bench;
create table bench.themes (id int, name text);
create table bench.audiences (id int, name text);
create table bench.communes (id int, name text, postal_code text, bassin_id int);
create table bench.organisations (id int, name text, commune_id int, street text, postal_code text, phone text, email text, website text);
create table bench.services (id int, organisation_id int, name text, description text, commune_id int, bassin_id int, street text,
  postal_code text, phone text, email text, updated_at timestamptz);
create table bench.service_themes (id int, service_id int, theme_id int);
create table bench.service_audiences (id int, service_id int, audience_id int);
create table bench.events (id int, organisation_id int, type text, title text, description text, start_at timestamptz, end_at timestamptz,
  bassin_id int, commune_id int, location text, capacity int);
create table bench.registrations (id int, event_id int, name text, email text, attended boolean, created_at timestamptz);
create table bench.evaluation_answers (id int, event_id int, registration_id int, question int, option int);
-- The files are copied here.
create function bench.identifier(kind int, id int) returns uuid immutable
  return ('0000000' || kind || '-0000-7000-8000-' || lpad(to_hex(id), 12, '0'))::uuid;
create function bench.french(text text) returns jsonb immutable return jsonb_build_object('fr', text);
create function bench.contacts(phone text, email text) returns jsonb immutable
  return jsonb_build_array(
    jsonb_build_object('kind', 'PHONE', 'value', replace(phone, ' ', '')), jsonb_build_object('kind', 'EMAIL', 'value', email));
create table bench.nis as
  select communes.id as commune_id, commune.nis from bench.communes join commune on communes.postal_code = any (commune.postal_codes)
   where commune.nis <> '21004' or communes.postal_code = '1000';
create unique index on bench.nis (commune_id);
create index on bench.service_themes (service_id, theme_id);
create index on bench.service_audiences (service_id, audience_id);
analyze bench.services, bench.service_themes, bench.service_audiences, bench.nis;

insert into term (vocabulary, code, label, position)
  select 'THEMES', 'BENCH_' || id, bench.french(name), 1000 + id from bench.themes
  union all select 'AUDIENCES', 'BENCH_' || id, bench.french(name), 1000 + id from bench.audiences;

insert into organisation (id, kind, name, seat_street, seat_postal_code, seat_commune, contacts, website, status, created_at, updated_at)
  select bench.identifier(1, id), 'ASBL', bench.french(name), street, postal_code, nis, bench.contacts(phone, email),
         website, 'ACTIVE', timestamptz '2025-01-01', timestamptz '2025-01-01'
    from bench.organisations join bench.nis using (commune_id);

insert into service (id, organisation_id, name, description, type, themes, audiences, contacts, visibility, verified_on, verified_by,
                     created_at, updated_at)
  select bench.identifier(2, id), bench.identifier(1, organisation_id), bench.french(name), bench.french(description), 'CASG',
         array(select 'BENCH_' || theme_id from bench.service_themes where service_id = services.id order by theme_id),
         array(select 'BENCH_' || audience_id from bench.service_audiences where service_id = services.id order by audience_id),
         bench.contacts(phone, email), 'PUBLISHED', current_date, 'ORGANISATION', updated_at, updated_at
    from bench.services;

insert into service_location (service_id, position, street, postal_code, commune)
  select bench.identifier(2, services.id), 0, street, postal_code, nis
    from bench.services join bench.nis using (commune_id);

-- The bassins in the order of their codes; events that everybody sees, as those are of the limit.
insert into event (id, organisation_id, type, bassin, title, description, precision, starts_at, ends_at, place_name, place_commune, capacity,
                   state, created_at, updated_at)
  select bench.identifier(3, id), bench.identifier(1, organisation_id), 'FORMATION',
         (array['CENTRE_OUEST', 'NORD', 'NORD_EST', 'SUD', 'SUD_EST'])[bassin_id], bench.french(title), bench.french(description), 'TIME',
         start_at, end_at, bench.french(location), nis, capacity,
         case when end_at < timestamptz '2026-06-01' then 'HELD' else 'PUBLISHED' end, timestamptz '2025-01-01', timestamptz '2025-01-01'
    from bench.events join bench.nis using (commune_id);

-- As they were counted when they were made, one by one: the triggers would take an hour.
set session_replication_role = replica;
insert into registration (id, event_id, state, name, email, agreed, answers, privacy_version, presence, created_at, changed_at)
  select bench.identifier(4, id), bench.identifier(3, event_id), 'CONFIRMED', name, email, false, '[]', '2026-11',
         case when attended then 'PRESENT' end, created_at, created_at
    from bench.registrations order by id;
set session_replication_role = origin;
update event_seats set confirmed = taken.seats
  from (select event_id, count(*) as seats from registration group by event_id) as taken where taken.event_id = event_seats.event_id;
create table bench.seats as select event_id, confirmed from event_seats;

-- Each event's evaluation as closing leaves it: counted, when five answered at least, and its report published.
create function bench.questions() returns jsonb immutable
  return (select jsonb_agg(jsonb_build_object(
            'id', bench.identifier(7, question), 'kind', 'SCALE', 'required', true, 'satisfaction', question = 1,
            'text', jsonb_build_object('fr', 'Êtes-vous d’accord avec l’affirmation ' || question || ' ?', 'nl', 'Gaat u akkoord met stelling ' || question || '?'),
            'range', jsonb_build_object('lowest', 1, 'highest', 5, 'lowestLabel', jsonb_build_object('fr', 'pas du tout', 'nl', 'helemaal niet'),
                       'highestLabel', jsonb_build_object('fr', 'tout à fait', 'nl', 'helemaal'))) order by question) from generate_series(1, 5) question);
create table bench.evaluated as
  select event_id, count(distinct registration_id)::int as respondents from bench.evaluation_answers group by event_id
  having count(distinct registration_id) >= 5;
insert into questionnaire (id, organisation_id, template, title, asked_from, created_at, updated_at)
  select bench.identifier(6, event_id), e.organisation_id, false, e.title, e.ends_at, e.ends_at, e.ends_at
    from bench.evaluated join event e on e.id = bench.identifier(3, event_id);
insert into questionnaire_version (questionnaire_id, number, content, made_at)
  select bench.identifier(6, event_id), 1, jsonb_build_object('attributes', '[]'::jsonb, 'asksQuoting', true, 'sections',
           jsonb_build_array(jsonb_build_object('questions', bench.questions()))), timestamptz '2025-01-01'
    from bench.evaluated;
insert into evaluation (id, organisation_id, bassin, title, questionnaire_id, subject, event_id, state, opened_at, closes_at, closed_at,
                        counted_at, created_at, updated_at)
  select bench.identifier(5, event_id), e.organisation_id, e.bassin, e.title, bench.identifier(6, event_id), 'EVENT', e.id, 'CLOSED', e.ends_at,
         e.ends_at + interval '14 days', e.ends_at + interval '14 days', e.ends_at + interval '14 days', e.ends_at, e.ends_at
    from bench.evaluated join event e on e.id = bench.identifier(3, event_id);
insert into evaluation_day (evaluation_id, day, by_right, answers)
  select v.id, date(v.opened_at), true, respondents from bench.evaluated it join evaluation v on v.id = bench.identifier(5, it.event_id);
insert into evaluation_group (evaluation_id, attribute, code, answers)
  select bench.identifier(5, event_id), '', '', respondents from bench.evaluated;
insert into evaluation_count (evaluation_id, attribute, code, question_id, choice, answers)
  select bench.identifier(5, event_id), '', '', bench.identifier(7, question), coalesce(option::text, ''), count(*)
    from bench.evaluation_answers join bench.evaluated using (event_id) group by grouping sets ((event_id, question, option), (event_id, question));
insert into evaluation_rate (evaluation_id, part, present, marked, given, answered, answered_unseen, answered_absent)
  select bench.identifier(5, event_id), 'PARTICIPANT', attendees, true, attendees, respondents, 0, 0
    from bench.evaluated join (select event_id, count(*) as attendees from bench.registrations where attended group by event_id) as here using (event_id)
  union all
  select bench.identifier(5, event_id), 'APART', 0, false, 0, 0, 0, 0 from bench.evaluated;
insert into evaluation_report (evaluation_id, published_at, version)
  select bench.identifier(5, event_id), timestamptz '2026-06-01', 1 from bench.evaluated;

refresh materialized view search_word;
