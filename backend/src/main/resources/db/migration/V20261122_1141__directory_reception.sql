-- How people are received, for whom it changes for a while, and how often an organisation says that its services are true.

-- What a service does for carers: claims of kinds that an administrator can change, as the other vocabularies.
alter table term drop constraint term_vocabulary_check;
alter table term add constraint term_vocabulary_check
  check (vocabulary in ('TYPES', 'THEMES', 'AUDIENCES', 'LANGUAGES', 'COSTS', 'PRACTICES'));

insert into term (vocabulary, code, position, confidence, source, label, explanation) values
  ('PRACTICES', 'WELCOME', 10, 'LOW_MEDIUM', 'proposition de l’équipe, à valider',
   '{"fr": "Accueil des proches", "nl": "Onthaal van de naasten", "en": "Carers are received"}',
   '{"fr": "Le service reçoit aussi la personne qui aide un proche, et pas seulement celle qui est aidée.",
     "nl": "De dienst ontvangt ook de mantelzorger, en niet alleen de persoon die hulp krijgt.",
     "en": "The service receives the carer too, and not only the person cared for."}'),
  ('PRACTICES', 'INFORMATION', 20, 'LOW_MEDIUM', 'proposition de l’équipe, à valider',
   '{"fr": "Information sur les droits et les aides", "nl": "Informatie over rechten en hulp", "en": "Information on rights and help"}',
   '{"fr": "Les proches apprennent quels droits et quelles aides existent pour eux.",
     "nl": "Mantelzorgers vernemen welke rechten en hulp er voor hen bestaan.",
     "en": "Carers are told which rights and which help exist for them."}'),
  ('PRACTICES', 'LISTENING', 30, 'LOW_MEDIUM', 'proposition de l’équipe, à valider',
   '{"fr": "Écoute des proches", "nl": "Luisteren naar de naasten", "en": "Carers are listened to"}',
   '{"fr": "Du temps est prévu pour entendre comment vont les proches eux-mêmes.",
     "nl": "Er is tijd voorzien om te horen hoe het met de mantelzorgers zelf gaat.",
     "en": "Time is set aside to hear how the carers themselves are."}'),
  ('PRACTICES', 'RESPITE', 40, 'LOW_MEDIUM', 'proposition de l’équipe, à valider',
   '{"fr": "Répit", "nl": "Respijt", "en": "Respite"}',
   '{"fr": "Le service prend le relais pour un temps, pour que les proches puissent souffler.",
     "nl": "De dienst neemt de zorg een tijd over, zodat mantelzorgers op adem kunnen komen.",
     "en": "The service takes over for a time, so that carers can rest."}'),
  ('PRACTICES', 'PARTNERSHIP', 50, 'LOW_MEDIUM', 'proposition de l’équipe, à valider',
   '{"fr": "Les proches comme partenaires", "nl": "Naasten als partner", "en": "Carers as partners"}',
   '{"fr": "Les proches prennent part à ce qui se décide, avec l’accord de la personne aidée.",
     "nl": "Mantelzorgers beslissen mee, met het akkoord van de persoon die hulp krijgt.",
     "en": "Carers take part in what is decided, when the person cared for agrees."}'),
  ('PRACTICES', 'TRAINING', 60, 'LOW_MEDIUM', 'proposition de l’équipe, à valider',
   '{"fr": "Équipe formée", "nl": "Opgeleid team", "en": "Trained team"}',
   '{"fr": "L’équipe est formée à reconnaître et à soutenir les proches qui aident.",
     "nl": "Het team is opgeleid om mantelzorgers te herkennen en te ondersteunen.",
     "en": "The team is trained to recognise and support carers."}'),
  ('PRACTICES', 'FLEXIBILITY', 70, 'LOW_MEDIUM', 'proposition de l’équipe, à valider',
   '{"fr": "Horaires et lieux adaptés", "nl": "Aangepaste uren en plaatsen", "en": "Suitable hours and places"}',
   '{"fr": "Les heures et les lieux de rendez-vous tiennent compte de la vie des proches.",
     "nl": "De uren en plaatsen van afspraak houden rekening met het leven van mantelzorgers.",
     "en": "Hours and places of appointments take the carers’ lives into account."}');

create or replace function keep_service_terms() returns trigger language plpgsql as $$
begin
  delete from service_term where service_id = new.id;
  insert into service_term (service_id, vocabulary, code)
    select distinct new.id, borne.vocabulary, borne.code
      from (select 'TYPES' as vocabulary, new.type as code
            union all select 'COSTS', new.cost where new.cost is not null
            union all select 'THEMES', unnest(new.themes)
            union all select 'AUDIENCES', unnest(new.audiences)
            union all select 'LANGUAGES', unnest(new.languages)
            union all select 'PRACTICES', practice ->> 'kind' from jsonb_array_elements(new.practices) practice) as borne;
  return null;
end
$$;
drop trigger service_terms on service;
create trigger service_terms after insert or update of type, cost, themes, audiences, languages, practices on service
  for each row execute function keep_service_terms();
insert into service_term (service_id, vocabulary, code)
  select distinct id, 'PRACTICES', practice ->> 'kind' from service, jsonb_array_elements(practices) practice;

-- ISO dates are read alike under every setting, so the days depend on the notices alone.
create function closed_days(notices jsonb) returns datemultirange
  immutable parallel safe
  language sql
as $$
  select coalesce(range_agg(daterange((notice ->> 'from')::date, (notice ->> 'until')::date, '[]')), '{}')
    from jsonb_array_elements(notices) as notice
   where notice ->> 'kind' = 'CLOSURE'
$$;

alter table service
  add column notices jsonb not null default '[]',
  add column closed_on datemultirange not null generated always as (closed_days(notices)) stored,
  add column accepts_requests boolean,
  add column accepts_requests_until date,
  add column conditions jsonb check (is_text(conditions)),
  add column documents jsonb check (is_text(documents)),
  add column accessibility text[] not null default '{}',
  add column verified_by text check (verified_by in ('ORGANISATION', 'TEAM')),
  add constraint service_requests_dated check ((accepts_requests is null) = (accepts_requests_until is null));

comment on column service.closed_on is 'The days of the temporary closures among the notices';
comment on column service.accepts_requests_until is 'After this day it is not known whether new requests are taken';

alter table organisation add column verification_months integer not null default 6 check (verification_months in (3, 6, 12));
comment on column organisation.verification_months is 'How often it says that its services are true';
