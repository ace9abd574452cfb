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

-- Once nobody answers any more, its numbers stand under what was asked: nothing is asked otherwise then. Of an evaluation that was held
-- elsewhere its team types the numbers, and may say what was asked.
create function questionnaire_version_closed() returns trigger
  language plpgsql
as $$
declare
  closed boolean;
begin
  select e.state = 'CLOSED' and not e.recorded into closed from evaluation e where e.questionnaire_id = new.questionnaire_id for share;
  if closed then
    raise exception 'questionnaire_version_closed' using errcode = 'check_violation', constraint = 'questionnaire_version_closed';
  end if;
  return new;
end
$$;

create trigger questionnaire_version_closed before insert or update on questionnaire_version
  for each row execute function questionnaire_version_closed();
