-- The first nine in the morning, in Brussels, from a moment on.
create function next_morning(at timestamptz) returns timestamptz
  immutable parallel safe
begin atomic
  select (date_trunc('day', at at time zone 'Europe/Brussels') + interval '9 hours'
          + case when cast(at at time zone 'Europe/Brussels' as time) > time '09:00' then interval '1 day' else interval '0' end)
         at time zone 'Europe/Brussels';
end;

-- When an evaluation opens by itself: after the end of what is known to the hour. What is known to the day, the month or the year ends at midnight:
-- nobody is asked in the night that follows, but in the morning. So it is after a circle's year.
create or replace function evaluation_opens_at(evaluation uuid) returns timestamptz
  stable language sql
as $$
  with about as (select * from evaluation v where v.id = evaluation_opens_at.evaluation),
       part as (
         select coalesce(e.ends_at, e.starts_at) as ends, e.precision = 'TIME' as to_the_hour, e.state
           from about v join event e on e.id = v.event_id
          where v.subject in ('EVENT', 'EDITION')
         union all
         select coalesce(e.ends_at, e.starts_at), e.precision = 'TIME', e.state from about v join event e on e.series_id = v.event_id
          where v.subject = 'SERIES' and e.id <> v.event_id
         union all
         select coalesce(e.ends_at, e.starts_at), e.precision = 'TIME', e.state from about v
           join reflection_group g on g.consultation_id = v.consultation_id join event e on e.id = g.event_id
          where v.subject = 'CONSULTATION'
         union all
         select make_timestamptz(v.circle_year + 1, 1, 1, 0, 0, 0, 'Europe/Brussels'), false, 'HELD' from about v where v.subject = 'CIRCLE'),
       known as (
         select max(case when part.to_the_hour then opening.at else next_morning(opening.at) end) as at, count(*) as parts
           from part, about v, lateral (select part.ends + make_interval(mins => v.opens_after_minutes) as at) as opening
          where part.state in ('PUBLISHED', 'HELD', 'CLOSED'))
  select case when v.subject = 'SERVICE' then v.opens_on
              when known.parts > 0 then coalesce(v.opens_on, known.at) end
    from about v, known
$$;
