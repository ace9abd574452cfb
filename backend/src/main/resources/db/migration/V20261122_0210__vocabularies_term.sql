-- The closed vocabularies: what kind of service, about what, for whom, in which language, at what cost.
create table term (
  vocabulary text not null check (vocabulary in ('TYPES', 'THEMES', 'AUDIENCES', 'LANGUAGES', 'COSTS')),
  code text not null check (code ~ '^[A-Za-z0-9_]{2,40}$'),
  label jsonb not null check (is_text(label)),
  explanation jsonb check (is_text(explanation)),
  position integer not null default 0,
  obsolete boolean not null default false,
  replaced_by text,
  confidence text check (confidence in ('HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'LOW_MEDIUM', 'LOW')),
  source text,
  version integer not null default 0,
  primary key (vocabulary, code),
  foreign key (vocabulary, replaced_by) references term (vocabulary, code),
  check (replaced_by is distinct from code)
);

comment on table term is 'An obsolete term keeps old records valid, and is not offered for new ones';
create index term_replaced_by on term (vocabulary, replaced_by);

grant select, insert, update on term to estuaire_app;
