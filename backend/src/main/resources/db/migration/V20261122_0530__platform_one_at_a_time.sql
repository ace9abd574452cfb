-- Lets one transaction at a time go on with what this names: the next waits until it has ended, and then sees what it did.
create function one_at_a_time(what text) returns void
  language sql
as $$ select pg_advisory_xact_lock(hashtextextended(what, 0)) $$;
