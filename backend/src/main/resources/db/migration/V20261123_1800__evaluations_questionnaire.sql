-- What people are asked: a template that teams start from, or the questionnaire of one evaluation.
create table questionnaire (
  id uuid primary key default uuidv7(),
  organisation_id uuid references organisation,
  bassin text references bassin,
  template boolean not null,
  event_type text references event_type,
  title jsonb not null check (is_text(title)),
  number integer not null default 1 check (number >= 1),
  archived_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint questionnaire_kept_by_somebody check (organisation_id is not null or (template and bassin is null)),
  constraint questionnaire_type_of_template check (template or (event_type is null and archived_at is null))
);

comment on column questionnaire.template is 'Whether evaluations start from it; the others belong to one evaluation each';
comment on column questionnaire.organisation_id is 'Null for the templates that the platform brings: the Region''s, kept by its administrators';
comment on column questionnaire.bassin is 'Null for the Region, whose templates all teams start from';
comment on column questionnaire.event_type is 'Of a template: what it is proposed for';
comment on column questionnaire.number is 'Of the version that is asked now';

create index questionnaire_of_organisation on questionnaire (organisation_id) where organisation_id is not null;
create index questionnaire_of_bassin on questionnaire (bassin) where bassin is not null;
create index questionnaire_for_type on questionnaire (event_type) where event_type is not null;
create index questionnaire_templates on questionnaire (created_at) where template;

grant select, insert, update, delete on questionnaire to estuaire_app;

-- What a questionnaire said, version by version. One that somebody may have answered never changes.
create table questionnaire_version (
  questionnaire_id uuid not null references questionnaire on delete cascade,
  number integer not null check (number >= 1),
  content jsonb not null,
  made_at timestamptz not null,
  primary key (questionnaire_id, number)
);

comment on column questionnaire_version.content is
  'Introduction, attributes that are asked for, sections with their questions; the ids of questions and choices stay over versions and copies';

grant select, insert, update, delete on questionnaire_version to estuaire_app;
