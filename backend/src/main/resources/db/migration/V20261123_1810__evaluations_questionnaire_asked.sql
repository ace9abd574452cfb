-- From when on people may answer it: what they were shown then stays.
alter table questionnaire add column asked_from timestamptz;
alter table questionnaire add constraint questionnaire_asked_is_no_template check (not template or asked_from is null);

-- Evaluations start from copies: a template that is not wanted any more is taken away.
alter table questionnaire drop column archived_at;
alter table questionnaire add constraint questionnaire_type_of_template check (template or event_type is null);

comment on column questionnaire.asked_from is 'When people could first answer it; every later change makes a next version';

-- Whoever writes, and whatever they read before: the questionnaire's row is waited for.
create function questionnaire_version_stays() returns trigger
  language plpgsql
as $$
begin
  perform from questionnaire where id = old.questionnaire_id and asked_from is not null for share;
  if found then
    raise exception 'questionnaire_version_asked' using errcode = 'check_violation', constraint = 'questionnaire_version_asked';
  end if;
  return new;
end
$$;

create trigger questionnaire_version_stays before update on questionnaire_version
  for each row execute function questionnaire_version_stays();
