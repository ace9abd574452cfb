-- What a published report is made of that may still change, as one short text that is never the same again once something has: every version is in
-- it, and what is told, should a version be forgotten. Null of what is not published, and of what was held elsewhere, whose numbers may be typed anew.
-- By the owner, to be one statement: of what people wrote it tells nothing.
create function evaluation_report_mark(reported uuid) returns text
  stable language sql security definer set search_path = pg_catalog, public, pg_temp
as $$
  select md5(cast(row(r.version, r.published_at, r.foreword, e.version, e.title, e.bassin, e.expected, e.expected_apart, o.version, o.name,
                      case when e.event_id is not null then (
                             select cast(row(ev.version, ev.title, ev.precision, ev.starts_at, ev.ends_at, ev.attendance) as text)
                               from event ev where ev.id = e.event_id)
                           when e.consultation_id is not null then (
                             select cast(row(c.version, c.question) as text) from consultation c where c.id = e.consultation_id)
                           when e.circle_id is not null then (
                             select cast(row(c.version, c.name) as text) from circle c where c.id = e.circle_id)
                           else (select cast(row(s.version, s.name) as text) from service s where s.id = e.service_id) end,
                      (select string_agg(concat(v.id, ' ', v.version, ' ', v.state), ' ' order by v.created_at, v.id)
                         from verbatim v where v.evaluation_id = e.id)) as text))
    from evaluation_report r
         join evaluation e on e.id = r.evaluation_id
         join organisation o on o.id = e.organisation_id
   where r.evaluation_id = reported and r.published_at is not null and not e.recorded
$$;

revoke execute on function evaluation_report_mark from public;
grant execute on function evaluation_report_mark to estuaire_app;
