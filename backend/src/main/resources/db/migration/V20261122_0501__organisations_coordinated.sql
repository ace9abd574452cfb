-- Whether the coordinators of these bassins act on this organisation: its seat lies, or may lie, in one of them, or in no
-- bassin at all; it is the team of one of them.
create or replace function coordinated(o organisation, bassins text[], day date) returns boolean
  stable parallel safe
  return case
    when o.kind = 'REGIONAL_TEAM' or cardinality(bassins) = 0 then false
    when o.kind = 'BASSIN_TEAM' then o.bassin = any (bassins)
    else coalesce(
      (select bool_or(address.bassin = any (bassins)) from addresses_on(day) as address
        where address.commune = coalesce(o.seat_commune, '')
          and address.postal_code = coalesce(o.seat_postal_code, '')),
      true)
    end;
