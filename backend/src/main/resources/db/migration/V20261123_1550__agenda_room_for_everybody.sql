-- Where there is room for everybody, no number is left: greatest() passes over what is null, and said that none was.
alter table event_seats alter column seats_left
  set expression as (case when capacity is not null then greatest(capacity - confirmed - offered - held, 0) end);
