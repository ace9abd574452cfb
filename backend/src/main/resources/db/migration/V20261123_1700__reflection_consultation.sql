-- Poles of action, to which findings and what is done about them belong.
alter table term drop constraint term_vocabulary_check;
alter table term add constraint term_vocabulary_check check (vocabulary in
  ('TYPES', 'THEMES', 'AUDIENCES', 'LANGUAGES', 'COSTS', 'PRACTICES', 'EVENT_TYPES', 'MISSIONS', 'POLES'));

insert into term (vocabulary, code, position, confidence, source, label, explanation) values
  ('POLES', 'RESEAU', 10, 'HIGH', '000_bf1ee78a56ee0af8.txt ; NL et EN : propres traductions',
   '{"fr": "Réseau", "nl": "Netwerk", "en": "Network"}',
   '{"fr": "Maintenir le réseau, rencontrer d’autres professionnels et services", "nl": "Het netwerk onderhouden, andere professionals en diensten ontmoeten", "en": "Keeping up the network, meeting other professionals and services"}'),
  ('POLES', 'PREVENTION', 20, 'HIGH', '000_bf1ee78a56ee0af8.txt ; NL et EN : propres traductions',
   '{"fr": "Prévention", "nl": "Preventie", "en": "Prevention"}',
   '{"fr": "Prévenir les risques liés à l’aidance et soulager la charge des aidants proches", "nl": "De risico’s van mantelzorg voorkomen en de last van mantelzorgers verlichten", "en": "Preventing the risks of caring and relieving carers"}'),
  ('POLES', 'SENSIBILISATION', 30, 'HIGH', '000_bf1ee78a56ee0af8.txt ; NL et EN : propres traductions',
   '{"fr": "Sensibilisation et formation", "nl": "Sensibilisering en opleiding", "en": "Awareness and training"}',
   '{"fr": "Sensibiliser les professionnels de terrain, les étudiants et le grand public", "nl": "Professionals, studenten en het grote publiek sensibiliseren", "en": "Raising awareness among professionals, students and the public"}'),
  ('POLES', 'TRAVAIL', 40, 'HIGH', '000_bf1ee78a56ee0af8.txt ; NL et EN : propres traductions',
   '{"fr": "Monde du travail", "nl": "Arbeidswereld", "en": "Working world"}',
   '{"fr": "Améliorer l’équilibre entre vie privée et vie professionnelle", "nl": "Het evenwicht tussen werk en privéleven verbeteren", "en": "Improving the balance between work and private life"}'),
  ('POLES', 'COMMUNICATION', 50, 'HIGH', '000_bf1ee78a56ee0af8.txt ; NL et EN : propres traductions',
   '{"fr": "Communication", "nl": "Communicatie", "en": "Communication"}',
   '{"fr": "Informer les aidants proches, les professionnels et le grand public", "nl": "Mantelzorgers, professionals en het grote publiek informeren", "en": "Informing carers, professionals and the public"}');

-- A consultation: a question that a team puts to many addresses, and to which those who are interested answer in groups.
create table consultation (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  bassin text references bassin,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'GROUPED', 'CANCELLED')),
  question jsonb not null check (is_text(question)),
  introduction jsonb check (is_text(introduction)),
  privacy jsonb check (is_text(privacy)),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['FR', 'NL', 'EN']),
  minutes integer not null check (minutes between 15 and 720),
  smallest integer not null check (smallest >= 1),
  largest integer not null check (largest between 1 and 100),
  groups_at_most integer not null check (groups_at_most between 1 and 60),
  organisations_apart boolean not null default true,
  answers_until date not null,
  answers_shared boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint consultation_group_sizes check (smallest <= largest)
);

comment on column consultation.bassin is 'Null for the Region';
comment on column consultation.state is 'Grouped once its groups are fixed; until which day one answers follows from its days';
comment on column consultation.privacy is 'What people are told of their data, beside the statement of the platform';
comment on column consultation.minutes is 'How long a group lasts';
comment on column consultation.organisations_apart is 'Whether two people of one organisation are not to be in one group';
comment on column consultation.answers_until is 'The last day on which one answers the poll';
comment on column consultation.answers_shared is 'Whether those who answer see when the others can, without names';

create index consultation_of_organisation on consultation (organisation_id);
create index consultation_of_bassin on consultation (bassin, created_at);

grant select, insert, update, delete on consultation to estuaire_app;

-- What those who take part prepare, alone or with their team.
create table consultation_question (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation on delete cascade,
  position integer not null check (position >= 0),
  text jsonb not null check (is_text(text)),
  constraint consultation_question_in_order unique (consultation_id, position) deferrable initially deferred
);

grant select, insert, update, delete on consultation_question to estuaire_app;

-- A date and a way of meeting at which a group may come together: what the poll asks about.
create table proposed_group (
  id uuid primary key default uuidv7(),
  consultation_id uuid not null references consultation on delete cascade,
  starts_at timestamptz not null,
  mode text not null check (mode in ('ON_SITE', 'REMOTE')),
  place_name text,
  place_street text,
  place_postal_code text check (place_postal_code ~ '^[0-9]{4}$'),
  place_commune text references commune,
  online_link text,
  constraint proposed_group_once unique (consultation_id, starts_at, mode),
  constraint proposed_group_of_consultation unique (id, consultation_id)
);

comment on table proposed_group is 'What the poll asks about, and a group may be made of';

create index proposed_group_in_commune on proposed_group (place_commune) where place_commune is not null;

grant select, insert, update, delete on proposed_group to estuaire_app;
