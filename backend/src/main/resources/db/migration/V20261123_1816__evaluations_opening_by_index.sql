-- When an evaluation opens by itself: each kind of thing by its own index, since it is asked every few seconds.
create or replace function evaluation_opens_at(evaluation uuid) returns timestamptz
  stable language sql
as $$
  with about as (select * from evaluation v where v.id = evaluation_opens_at.evaluation),
       part as (
         select coalesce(e.ends_at, e.starts_at) as ends, e.state from about v join event e on e.id = v.event_id
          where v.subject in ('EVENT', 'EDITION')
         union all
         select coalesce(e.ends_at, e.starts_at), e.state from about v join event e on e.series_id = v.event_id
          where v.subject = 'SERIES' and e.id <> v.event_id
         union all
         select coalesce(e.ends_at, e.starts_at), e.state from about v
           join reflection_group g on g.consultation_id = v.consultation_id join event e on e.id = g.event_id
          where v.subject = 'CONSULTATION'
         union all
         select make_timestamptz(v.circle_year + 1, 1, 1, 0, 0, 0, 'Europe/Brussels'), 'HELD' from about v where v.subject = 'CIRCLE'),
       known as (select max(ends) as ends, count(*) as parts from part where state in ('PUBLISHED', 'HELD', 'CLOSED'))
  select case when v.subject = 'SERVICE' then v.opens_on
              when known.parts > 0 then coalesce(v.opens_on, known.ends + make_interval(mins => v.opens_after_minutes)) end
    from about v, known
$$;
