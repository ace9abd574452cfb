-- What a list tells of an assignment, beside what it was made from, which only who reads that one needs.
alter table group_assignment
  add people integer,
  add placed integer,
  add proven boolean;

alter table group_assignment no force row level security;
update group_assignment
   set people = jsonb_array_length(found -> 'places'),
       placed = jsonb_array_length(jsonb_path_query_array(found, '$.places[*] ? (@ != null)')),
       proven = not (found ->> 'doubtful')::boolean
            and jsonb_array_length(found -> 'reached') = 6
            and (found ->> 'ordered')::integer >= jsonb_array_length(found -> 'places')
            and not jsonb_path_exists(found, '$.reached[*] ? (!(@.bound == @.value))');
alter table group_assignment force row level security;

alter table group_assignment
  alter people set not null,
  alter placed set not null,
  alter proven set not null;

-- That somebody changed it by hand stays known when the one that they changed goes.
alter table group_assignment drop constraint group_assignment_from_id_fkey;
drop index group_assignment_from;
comment on column group_assignment.from_id is 'The one that somebody changed by hand, which may be gone; null for a run';
comment on column group_assignment.people is 'How many were to be placed';
comment on column group_assignment.placed is 'How many have a group';
comment on column group_assignment.proven is 'Whether nothing is better';
