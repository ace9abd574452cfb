-- What a published report is made of that may still change, as one short text that is never the same again once something has: every version is in
-- it, and what is told, should a version be forgotten. Null of what is not published, and of what was held elsewhere, whose numbers may be typed anew.
-- By the owner, to be one statement: of what people wrote it tells nothing.
create function evaluation_report_mark(reported uuid) returns text
  stable language sql security definer set search_path = pg_catalog, public, pg_temp
as $$
  select md5(cast(row(r.version, r.published_at, r.foreword, e.version, e.title, e.bassin, e.expected, e.expected_apart, o.version, o.name,
                      ev.version, ev.title, ev.precision, ev.starts_at, ev.ends_at, ev.attendance, co.version, co.question,
                      ci.version, ci.name, se.version, se.name,
                      (select string_agg(concat(v.id, ' ', v.version, ' ', v.state), ' ' order by v.created_at, v.id)
                         from verbatim v where v.evaluation_id = e.id)) as text))
    from evaluation_report r
         join evaluation e on e.id = r.evaluation_id
         join organisation o on o.id = e.organisation_id
         left join event ev on ev.id = e.event_id
         left join consultation co on co.id = e.consultation_id
         left join circle ci on ci.id = e.circle_id
         left join service se on se.id = e.service_id
   where r.evaluation_id = reported and r.published_at is not null and not e.recorded
$$;

revoke execute on function evaluation_report_mark from public;
grant execute on function evaluation_report_mark to estuaire_app;
