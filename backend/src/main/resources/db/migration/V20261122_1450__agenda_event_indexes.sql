-- With 50,000 events, what a coordinator reads of a bassin, what runs in a month and what is over were found by reading all of them.

-- From its start until it is over; what says no end is over a day later. Null while it has no date.
create function event_period(starts timestamptz, ends timestamptz) returns tstzrange
  immutable parallel safe
  return case when starts is not null then tstzrange(starts, coalesce(ends, starts + interval '24 hours')) end;

-- Announced or not: a coordinator's condition is no longer « listed » alone, and asks for states.
drop index event_of_bassin;
drop index event_to_decide;
create index event_by_state on event (coalesce(bassin, 'REGION'), state, starts_at, id);

-- What is announced of a bassin, with what a feed's mark is made of: an unchanged feed is known by the index alone.
drop index event_by_bassin;
create index event_by_bassin on event (coalesce(bassin, 'REGION'), starts_at, id)
  include (bassin, state, precision, version, updated_at, organisation_id, series_id) where listed;

-- What runs at a moment, without what was over long before.
create index event_by_period on event using gist (coalesce(bassin, 'REGION'), event_period(starts_at, ends_at));

-- The next ones are counted without being read.
drop index event_by_start;
create index event_by_start on event (starts_at, id) include (state, series_id) where listed;

-- In the order in which they are over: the first of them tells that there is nothing to do.
drop index event_to_hold;
create index event_to_hold on event (coalesce(ends_at, starts_at)) where state = 'PUBLISHED' and series_id is distinct from id;
