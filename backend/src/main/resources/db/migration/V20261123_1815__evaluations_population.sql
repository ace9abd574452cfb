-- Whose registrations tell who took part in what is evaluated: its own event, or those that took place until a moment; none that is called
-- off, or put off.
create function evaluated_events(evaluation uuid, at timestamptz) returns setof uuid
  stable language sql
as $$
  with about as (select * from evaluation v where v.id = evaluated_events.evaluation),
       part as (
         select e.id, e.series_id from about v join event e on e.id = v.event_id
          where v.subject = 'EVENT' and e.state in ('PUBLISHED', 'HELD', 'CLOSED')
         union all
         select e.id, e.series_id from about v join event e on e.series_id = v.event_id
          where v.subject = 'SERIES' and e.id <> v.event_id and e.starts_at <= at and e.state in ('PUBLISHED', 'HELD', 'CLOSED')
         union all
         select e.id, e.series_id from about v join event e on e.edition_id = v.event_id
          where v.subject = 'EDITION' and e.starts_at <= at and e.state in ('PUBLISHED', 'HELD', 'CLOSED')
         union all
         select e.id, e.series_id from about v
           join reflection_group g on g.consultation_id = v.consultation_id join event e on e.id = g.event_id
          where v.subject = 'CONSULTATION' and e.starts_at <= at and e.state in ('PUBLISHED', 'HELD', 'CLOSED'))
  select id from part union select registered_for(id, series_id) from part
$$;

-- Who took part in what is evaluated, a row for each time that they did; what says « person » is the same each time. Who sat in a circle
-- and who opened doors was there, at no event of theirs. It names the rows of people for what follows; the right to read them is checked by who asks.
create function evaluation_people(evaluation uuid, at timestamptz)
  returns table (person text, apart boolean, presence text, name text, email text, language text, registration_id uuid,
                 event_id uuid)
  language plpgsql
as $$
declare
  about record;
  one uuid;
begin
  select v.id, v.subject, v.event_id, v.circle_id, v.circle_year into about
    from evaluation v where v.id = evaluation_people.evaluation;
  for one in select evaluated_events(about.id, at) loop
    perform set_config('estuaire.registrations', one::text, true), set_config('estuaire.walk_ins', one::text, true);
    return query
      select coalesce(r.participant_id::text, r.visitor_id::text, mailbox(r.email), r.id::text), r.presenter, r.presence, r.name,
             lower(r.email), r.language, r.id, one
        from registration r where r.event_id = one and r.state = 'CONFIRMED'
      union all
      select 'walk-in ' || w.id, false, 'PRESENT', null, null, null, null, one from walk_in w where w.event_id = one;
  end loop;
  if about.subject = 'CIRCLE' then
    perform set_config('estuaire.mandates', about.circle_id::text, true);
    return query
      select coalesce(mailbox(m.email), m.id::text), false, 'PRESENT', m.name, m.email, m.language, null::uuid, null::uuid
        from mandate m
       where m.circle_id = about.circle_id
         and m.days && daterange(make_date(about.circle_year, 1, 1), make_date(about.circle_year, 12, 31), '[]');
  elsif about.subject = 'EDITION' then
    return query
      select coalesce(mailbox(host.address), 'door ' || host.id), true, 'PRESENT', null::text, lower(host.address), null::text, null::uuid,
             null::uuid
        from (select d.id, coalesce(case when d.contact ->> 'kind' = 'EMAIL' then d.contact ->> 'value' end,
                       (select told ->> 'value' from jsonb_array_elements(s.contacts) as told
                         where told ->> 'kind' = 'EMAIL' limit 1)) as address
                from open_door d join service s on s.id = d.service_id
               join event e on e.id = d.edition_id
               where d.edition_id = about.event_id and d.state = 'ACCEPTED' and e.state in ('PUBLISHED', 'HELD', 'CLOSED')) as host;
  end if;
end
$$;

-- Gives those who took part, and have an address, the right to answer once; in no order that would tell who came first. Who is erased under
-- one registration and stands under another has the right that they had: unused, it is theirs by the other; used, it stays used.
create function give_evaluation_rights(evaluation uuid, at timestamptz, secret text) returns integer
  language plpgsql
as $$
declare
  given integer;
begin
  perform set_config('estuaire.evaluations', give_evaluation_rights.evaluation::text, true);
  insert into evaluation_right as known (id, evaluation_id, part, name, email, mailbox, stands_for, language, registration_id)
    select gen_random_uuid(), give_evaluation_rights.evaluation, told.part, told.name, told.email, told.mailbox, told.stands_for,
           told.language, told.registration_id
      from (select distinct on (mailbox(p.email)) mailbox(p.email) as mailbox,
                   encode(sha256(convert_to(secret || ' ' || mailbox(p.email), 'UTF8')), 'hex') as stands_for,
                   case when p.apart then 'APART' else 'PARTICIPANT' end as part, p.name, p.email, p.language, p.registration_id
              from evaluation_people(give_evaluation_rights.evaluation, at) p
             where p.email is not null and p.presence is distinct from 'ABSENT'
             order by mailbox(p.email), p.apart desc) as told
     where not exists (select from evaluation_right has
                        where has.evaluation_id = give_evaluation_rights.evaluation and has.stands_for = told.stands_for
                          and has.part = told.part and (has.used or has.email is not null))
     order by random()
    on conflict (evaluation_id, stands_for) do update
       set part = excluded.part,
           (name, email, mailbox, language, registration_id) = (
             select back.name, back.email, back.mailbox, back.language, back.registration_id
               from (values (known.used or known.email is not null, known.name, known.email, known.mailbox, known.language,
                             known.registration_id),
                            (not (known.used or known.email is not null), excluded.name, excluded.email, excluded.mailbox,
                             excluded.language, excluded.registration_id))
                    as back (taken, name, email, mailbox, language, registration_id)
              where back.taken)
     where known.part <> excluded.part or not (known.used or known.email is not null);
  get diagnostics given = row_count;
  return given;
end
$$;

-- How many took part as what, how many of them were given a right, and how many answered by it. Marked: somebody said who came of those who
-- had registered, in each thing that anybody had registered for; who walked in says nothing of the others. A right whose owner was not there
-- is counted apart.
create function evaluation_numbers(evaluation uuid, at timestamptz)
  returns table (part text, present integer, marked boolean, given integer, answered integer, answered_unseen integer,
                 answered_absent integer)
  language sql
as $$
  with people as materialized (select * from evaluation_people(evaluation_numbers.evaluation, at)),
       persons as (
         select p.person, bool_or(p.apart) as apart, bool_or(p.presence = 'PRESENT') is true as present,
                bool_and(p.presence is not distinct from 'ABSENT') as absent
           from people p group by p.person),
       events as (
         select p.apart, bool_or(p.presence is not null) as marked
           from people p where p.registration_id is not null or p.event_id is null group by p.event_id, p.apart),
       rights as (
         select r.part, r.used, coalesce(one.present, r.registration_id is null) as present, coalesce(one.absent, false) as absent
           from evaluation_right r
           left join people p on p.registration_id = r.registration_id
           left join persons one on one.person = p.person
          where r.evaluation_id = evaluation_numbers.evaluation)
  select told.part,
         (select count(*)::integer from persons where present and apart = (told.part = 'APART')),
         coalesce((select bool_and(marked) from events where apart = (told.part = 'APART')), false),
         count(r.part)::integer,
         count(*) filter (where r.used)::integer,
         count(*) filter (where r.used and not r.present)::integer,
         count(*) filter (where r.used and r.absent)::integer
    from (values ('PARTICIPANT'), ('APART')) as told (part) left join rights r on r.part = told.part
   group by told.part
$$;

-- When it opens by itself, as it follows from what it is about today; null while that is not known, or when it is off.
create function evaluation_opens_at(evaluation uuid) returns timestamptz
  stable language sql
as $$
  with about as (select * from evaluation v where v.id = evaluation_opens_at.evaluation),
       ends as (
         select max(coalesce(e.ends_at, e.starts_at)) as at, true as known from event e, about v
          where (v.subject in ('EVENT', 'EDITION') and e.id = v.event_id
                 or v.subject = 'SERIES' and e.series_id = v.event_id and e.id <> v.event_id
                 or v.subject = 'CONSULTATION'
                    and e.id in (select g.event_id from reflection_group g where g.consultation_id = v.consultation_id))
            and e.state in ('PUBLISHED', 'HELD', 'CLOSED')
         having count(*) > 0
         union all
         select make_timestamptz(v.circle_year + 1, 1, 1, 0, 0, 0, 'Europe/Brussels'), true from about v where v.subject = 'CIRCLE'
         union all
         select null, true from about v where v.subject = 'SERVICE')
  select coalesce(v.opens_on, ends.at + make_interval(mins => v.opens_after_minutes)) from about v, ends
$$;

-- What the rate was when it closed: then nobody knows any more whose right was used.
create table evaluation_rate (
  evaluation_id uuid not null references evaluation on delete cascade,
  part text not null check (part in ('PARTICIPANT', 'APART')),
  present integer not null check (present >= 0),
  marked boolean not null,
  given integer not null check (given >= 0),
  answered integer not null check (answered >= 0),
  answered_unseen integer not null check (answered_unseen >= 0),
  answered_absent integer not null check (answered_absent >= 0),
  primary key (evaluation_id, part)
);

comment on table evaluation_rate is 'Numbers only, as evaluation_numbers() told them';

grant select, insert, delete on evaluation_rate to estuaire_app;

-- Who is erased as registered for an event is not known by their right either; that they had one stays, by what stands for them.
create policy evaluation_right_of_registration on evaluation_right to current_user
  using (registration_id is not null) with check (registration_id is not null);

create function forget_evaluation_right() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  update evaluation_right set name = null, email = null, mailbox = null, language = null where registration_id = new.id;
  return null;
end
$$;
revoke execute on function forget_evaluation_right from public;
create trigger registration_erased_with_right after update of erased_at on registration
  for each row when (new.erased_at is not null) execute function forget_evaluation_right();

alter table mail_subscription drop constraint mail_subscription_topic_check;
alter table mail_subscription add constraint mail_subscription_topic_check
  check (topic in ('VERIFICATION', 'SAVED_SEARCH', 'REGISTRATION_REMINDER', 'EVENT_INVITATION', 'CONSULTATION_PROGRESS', 'EVALUATION'));
