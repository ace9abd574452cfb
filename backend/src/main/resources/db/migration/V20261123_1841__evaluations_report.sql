-- What is written of an evaluation's report; the rest is read from what is there.
create table evaluation_report (
  evaluation_id uuid primary key references evaluation on delete cascade,
  foreword jsonb check (is_text(foreword)),
  published_at timestamptz,
  version integer not null default 0
);

grant select, insert, update, delete on evaluation_report to estuaire_app;

-- Of an evaluation that was held elsewhere no question has more answers than there were in all, whichever of the two is typed.
create function evaluation_totals_covered() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  if new.recorded and exists (select from evaluation_count c
                               where c.evaluation_id = new.id and c.answers > coalesce(new.answered, 0)) then
    raise exception 'evaluation_totals_covered' using errcode = 'check_violation', constraint = 'evaluation_totals_covered';
  end if;
  return new;
end
$$;

create trigger evaluation_totals_covered before update of answered on evaluation
  for each row when (new.answered is distinct from old.answered) execute function evaluation_totals_covered();
