-- By which invitation somebody came whose address nobody had invited: one link makes so many people only whose address is not confirmed.
alter table participant add invitation_id uuid;
alter table participant add foreign key (invitation_id, consultation_id)
  references consultation_invitation (id, consultation_id) on delete set null (invitation_id);
comment on column participant.invitation_id is 'By whose invitation they came, at an address of their own; null for everybody else';

create index participant_of_invitation on participant (invitation_id, consultation_id) where invitation_id is not null;
