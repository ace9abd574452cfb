-- The row is waited for first and then looked at: what stood there when the statement began may have changed meanwhile.
create or replace function questionnaire_version_stays() returns trigger
  language plpgsql
as $$
declare
  asked timestamptz;
begin
  select asked_from into asked from questionnaire where id = old.questionnaire_id for share;
  if asked is not null then
    raise exception 'questionnaire_version_asked' using errcode = 'check_violation', constraint = 'questionnaire_version_asked';
  end if;
  return new;
end
$$;
