create policy evaluation_right_counted on evaluation_right to current_user using (true) with check (true);

-- All that was answered, fact by fact: that a question was (and each line of a matrix), and how. The choice is empty for the former.
create function evaluation_facts(closed uuid) returns table (answer uuid, question uuid, line text, choice text)
  stable
begin atomic
  select a.id, cast(given.value ->> 'question' as uuid), fact.line, fact.choice
    from evaluation_answer a
         cross join lateral jsonb_array_elements(a.given) as given (value)
         cross join lateral (
           select '' as line, '' as choice
           union all select '', given.value ->> 'number' where given.value ? 'number'
           union all select '', chosen.value from jsonb_array_elements_text(given.value -> 'choices') as chosen (value)
           union all select l.value ->> 'line', '' from jsonb_array_elements(given.value -> 'lines') as l (value)
           union all select l.value ->> 'line', l.value ->> 'choice' from jsonb_array_elements(given.value -> 'lines') as l (value)
         ) as fact
   where a.evaluation_id = closed;
end;

-- In which groups each answer is that is told of: those by right, when five are; else those by the common link, when five are, since whoever
-- has that may answer as often as they like: one who knows four answers would learn what a fifth said, were the two counted together. These are
-- in all groups under the empty one; under each attribute in their own, or with the smallest, which are told as one so that it has five
-- answers at least. An attribute that would leave one group tells nothing, and is left out. Only the way tells of both.
create function evaluation_groups(closed uuid) returns table (answer uuid, attribute text, code text)
  stable
begin atomic
  with way as materialized (
    select case when count(*) filter (where a.by_right) >= 5 then true when count(*) filter (where not a.by_right) >= 5 then false end as by_right
      from evaluation_answer a where a.evaluation_id = closed
  ), told as (
    select a.id as answer, x.attribute,
           case x.attribute when 'WAY' then case when a.by_right then 'RIGHT' else 'COMMON' end
             else coalesce(a.attributes ->> x.attribute, 'NONE') end as code
      from evaluation_answer a
           cross join unnest(array['SECTOR', 'ROLE', 'GROUP', 'BASSIN', 'LANGUAGE', 'PART', 'WAY']) as x (attribute)
     where a.evaluation_id = closed and (x.attribute = 'WAY' or a.by_right = (select way.by_right from way))
  ), sized as (
    select t.attribute, t.code, count(*) as answers from told t group by t.attribute, t.code
  ), ordered as (
    select s.attribute, s.code, s.answers, row_number() over smallest_first as place, sum(s.answers) over smallest_first as together,
           lead(s.answers) over smallest_first as next
      from sized s
    window smallest_first as (partition by s.attribute order by s.answers, s.code)
  ), merged as (
    select o.attribute,
           case when min(o.answers) >= 5 then 0
             else min(o.place) filter (where o.together >= 5 and coalesce(o.next, 5) >= 5) end as last_place
      from ordered o group by o.attribute
  ), shown as (
    select o.attribute, o.code, case when o.place <= m.last_place then 'OTHER' else o.code end as as_code
      from ordered o join merged m on m.attribute = o.attribute
  ), offered as (
    select s.attribute from shown s group by s.attribute having count(distinct s.as_code) >= 2
  )
  select t.answer, t.attribute, s.as_code
    from told t
         join shown s on s.attribute = t.attribute and s.code = t.code
         join offered o on o.attribute = t.attribute
  union all
  select a.id, '', '' from evaluation_answer a where a.evaluation_id = closed and a.by_right = (select way.by_right from way);
end;

-- All rows of an evaluation are written anew in an order drawn at random: neither where they lie nor which transaction wrote them tells when
-- somebody answered, or by which right.
create function write_evaluation_anew(closed uuid) returns void
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
declare
  rights evaluation_right[];
  answers evaluation_answer[];
begin
  select array_agg(r order by gen_random_uuid()) into rights from evaluation_right r where r.evaluation_id = closed;
  delete from evaluation_right where evaluation_id = closed;
  insert into evaluation_right select again.* from unnest(rights) as again;
  select array_agg(a order by gen_random_uuid()) into answers from evaluation_answer a where a.evaluation_id = closed;
  delete from evaluation_answer where evaluation_id = closed;
  insert into evaluation_answer select again.* from unnest(answers) as again;
  update evaluation_day d set answers = d.answers where d.evaluation_id = closed;
end
$$;

-- Who might answer loses name, address and by what they took part. That some were mailed, and reminded, stays; when does not.
create function forget_evaluation_rights(closed uuid, at timestamptz) returns void
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  update evaluation_right
     set name = null, email = null, mailbox = null, stands_for = null, language = null, registration_id = null,
         mailed_at = case when mailed_at is not null then at end,
         reminded_at = case when reminded_at is not null then at end,
         mail_failed_at = case when mail_failed_at is not null then at end
   where evaluation_id = closed;
  perform write_evaluation_anew(closed);
end
$$;

-- Counts what may be shown of a closed evaluation, takes its answers apart and leaves none: true, or false when fewer than five came
-- by either way, and stay unread. What is not written here is told nowhere:
--   a question (and a line of a matrix) that fewer than five answered;
--   under an attribute, one that one to four answered in some group, for the others and all together would tell what these said;
--   what fewer than five wrote to a question by one way; and whether what was written may be quoted, where fewer than five agreed, or fewer
--   did not: then as many more of that question are kept back, drawn by lot, so that nobody's texts are known by it to be of one person.
create function count_answers(closed uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  at timestamptz;
begin
  select e.closed_at into at from evaluation e where e.id = closed and e.state = 'CLOSED' and e.counted_at is null for update;
  if not found then
    raise exception 'evaluation_not_closed';
  end if;
  if not exists (select from evaluation_answer where evaluation_id = closed group by by_right having count(*) >= 5) then
    perform write_evaluation_anew(closed);
    return false;
  end if;
  insert into evaluation_group (evaluation_id, attribute, code, answers)
    select closed, g.attribute, g.code, count(*)
      from evaluation_groups(closed) g group by g.attribute, g.code order by g.attribute, g.code;
  with tally as materialized (
    select g.attribute, g.code, f.question, f.line, f.choice, count(*) as answers
      from evaluation_facts(closed) f join evaluation_groups(closed) g on g.answer = f.answer
     group by g.attribute, g.code, f.question, f.line, f.choice
  ), large as (
    select t.attribute, t.question, t.line from tally t where t.choice = ''
     group by t.attribute, t.question, t.line having min(t.answers) >= 5
  ), shown as (
    select l.attribute, l.question, l.line
      from large l
           join large q on q.attribute = l.attribute and q.question = l.question and q.line = ''
           join large a on a.attribute = '' and a.question = l.question and a.line = l.line
  ), none_of_group as (
    select s.attribute, g.code, s.question
      from shown s join evaluation_group g on g.evaluation_id = closed and g.attribute = s.attribute
     where s.line = ''
       and not exists (select from tally t where t.attribute = s.attribute and t.code = g.code and t.question = s.question)
  )
  insert into evaluation_count (evaluation_id, attribute, code, question_id, line, choice, answers)
    select closed, t.attribute, t.code, t.question, t.line, t.choice, t.answers
      from tally t join shown s on s.attribute = t.attribute and s.question = t.question and s.line = t.line
     where t.line = '' or t.choice <> ''
    union all
    select closed, n.attribute, n.code, n.question, '', '', 0 from none_of_group n
    order by 2, 3, 4, 5, 6;
  insert into evaluation_words (evaluation_id, question_id, words, quotable)
    select closed, w.question, w.words, w.place > w.kept_back and w.together - w.kept_back >= 5
      from (select written.question, written.words, count(*) over of_question as together,
                   row_number() over (of_question order by written.quotable, gen_random_uuid()) as place,
                   case when count(*) filter (where not written.quotable) over of_question > 0
                     then greatest(count(*) filter (where not written.quotable) over of_question, 5) else 0 end as kept_back
              from (select cast(given.value ->> 'question' as uuid) as question, given.value ->> 'text' as words, a.quotable, a.by_right
                      from evaluation_answer a cross join lateral jsonb_array_elements(a.given) as given (value)
                     where a.evaluation_id = closed and given.value ? 'text') as written
            window of_question as (partition by written.question, written.by_right)) as w
     where w.together >= 5
     order by gen_random_uuid();
  delete from evaluation_answer where evaluation_id = closed;
  perform forget_evaluation_rights(closed, at);
  return true;
end
$$;

-- Answers that were too few to be read, who might have answered and on which days somebody did, of evaluations that closed before a moment:
-- how many evaluations. None of them is open again: who had answered would answer twice.
create function erase_unread_answers(before timestamptz, now timestamptz) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  unread record;
  erased integer := 0;
begin
  for unread in
    select e.id, e.closed_at from evaluation e
     where e.state = 'CLOSED' and e.counted_at is null and e.erased_at is null and not e.recorded and e.closed_at < before
     order by e.id
       for update of e skip locked
  loop
    delete from evaluation_answer where evaluation_id = unread.id;
    delete from evaluation_day where evaluation_id = unread.id;
    perform forget_evaluation_rights(unread.id, unread.closed_at);
    update evaluation set erased_at = now, version = version + 1 where id = unread.id;
    erased := erased + 1;
  end loop;
  return erased;
end
$$;

create index evaluation_unread on evaluation (closed_at)
  where state = 'CLOSED' and counted_at is null and erased_at is null and not recorded;

-- To whom the mails about a right went is erased with who had it: a right that was used would tell it.
create index outgoing_mail_about on outgoing_mail (about) where about is not null and recipient is not null;

revoke execute on function evaluation_facts, evaluation_groups, write_evaluation_anew, forget_evaluation_rights, count_answers, erase_unread_answers from public;
grant execute on function count_answers, erase_unread_answers to estuaire_app;
