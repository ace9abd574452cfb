-- Whoever answers holds the evaluation first, as whoever closes it does: an answer is counted, or it is refused.
create function evaluation_answer_in_time() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform from evaluation where id = new.evaluation_id and state = 'OPEN' for share;
  if not found then
    raise exception 'evaluation_answer_in_time' using errcode = 'check_violation', constraint = 'evaluation_answer_in_time';
  end if;
  return new;
end
$$;

-- Closing writes what stays unread anew: nobody answers then.
create trigger evaluation_answer_in_time before insert on evaluation_answer
  for each row when (current_user = 'estuaire_app') execute function evaluation_answer_in_time();

-- Marks a right as used, or refuses: of two who come with it at once, the second waits and finds that it is.
create function use_evaluation_right(answering uuid) returns void
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform from evaluation e where e.id = (select evaluation_id from evaluation_right where id = answering) for share;
  update evaluation_right set used = true where id = answering and not used;
  if not found then
    raise exception 'evaluation_right_used' using errcode = 'check_violation', constraint = 'evaluation_right_used';
  end if;
end
$$;

-- What was deleted or written anew is not to lie about: these tables are swept as soon as anything is dead in them.
alter table evaluation_answer set (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);
alter table evaluation_right set (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);
