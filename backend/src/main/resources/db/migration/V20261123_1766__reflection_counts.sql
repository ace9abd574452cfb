-- How many, of several consultations or groups at once: a statement names the rows of one consultation only, and numbers name nobody.
create policy consultation_invitation_counted on consultation_invitation for select to current_user using (true);

create function consultation_counts(consultations uuid[])
  returns table (consultation_id uuid, invited integer, interested integer, answered integer, groups integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select c.id,
         (select count(*)::integer from consultation_invitation i where i.consultation_id = c.id),
         p.interested,
         p.answered,
         (select count(*)::integer from reflection_group g where g.consultation_id = c.id)
    from consultation c,
         lateral (select count(*)::integer as interested, count(p.answered_at)::integer as answered
                    from participant p
                   where p.consultation_id = c.id and p.state = 'INTERESTED') p
   where c.id = any (consultations)
$$;
revoke execute on function consultation_counts from public;
grant execute on function consultation_counts to estuaire_app;

create function group_sizes(consultation uuid) returns table (event_id uuid, people bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select g.event_id, count(r.id)
    from reflection_group g
    left join registration r on r.event_id = g.event_id and r.participant_id is not null and r.state = 'CONFIRMED'
   where g.consultation_id = consultation
   group by g.event_id
$$;
revoke execute on function group_sizes from public;
grant execute on function group_sizes to estuaire_app;
