-- What somebody prepared goes with who they were, whoever erases them; what colleagues wrote together, with the last of them.
create policy preparation_of_erased on preparation to current_user using (true);

create function forget_prepared() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from preparation where participant_id = new.id and organisation_id is null;
  delete from preparation t
   where t.consultation_id = new.consultation_id and t.organisation_id = old.organisation_id
     and not exists (select from participant p where p.consultation_id = t.consultation_id
                        and p.organisation_id = t.organisation_id and p.id <> new.id and p.erased_at is null);
  return new;
end
$$;

revoke execute on function forget_prepared() from public;

create trigger forget_prepared after update of erased_at on participant
  for each row when (old.erased_at is null and new.erased_at is not null) execute function forget_prepared();
