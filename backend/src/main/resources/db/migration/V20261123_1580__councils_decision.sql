-- What a circle decided, as it was written down, and what became of it from one meeting to the next.
create table decision (
  id uuid primary key default uuidv7(),
  circle_id uuid not null references circle,
  number integer not null check (number > 0),
  text jsonb not null check (is_text(text)),
  day date not null,
  meeting_id uuid references event on delete set null,
  mode text not null check (mode in ('CONSENSUS', 'VOTE')),
  votes_for integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  votes_abstained integer check (votes_abstained >= 0),
  owner text,
  owner_mandate_id uuid references mandate on delete set null,
  due_day date,
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  closed_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  -- Held at once, whoever writes: a number names one decision of a circle for ever.
  constraint decision_number unique (circle_id, number),
  constraint decision_votes_of_a_vote check (mode = 'VOTE' or num_nonnulls(votes_for, votes_against, votes_abstained) = 0),
  constraint decision_due_after_it_was_taken check (due_day >= day),
  check ((state = 'OPEN') = (closed_on is null)),
  check (closed_on >= day),
  check (owner is null or owner_mandate_id is null)
);

comment on table decision is 'Who is in charge may be a person: what was typed of them is emptied 24 months after the decision was closed';
comment on column decision.number is 'Within its circle, from 1';
comment on column decision.meeting_id is 'At which event of the circle it was taken; null when none is told, or when it is no more';
comment on column decision.owner is 'Who is in charge of it, as it was typed; null when it is somebody who sits in the circle';
comment on column decision.closed_on is 'The day since which nothing more is to be done; null while it is open';

create index decision_of_circle on decision (circle_id, state, due_day);
create index decision_of_meeting on decision (meeting_id) where meeting_id is not null;
create index decision_of_owner on decision (owner_mandate_id) where owner_mandate_id is not null;
create index decision_with_owner_to_forget on decision (closed_on) where owner is not null;

-- What was said of a decision at a later meeting, and where it has stood since.
create table decision_step (
  id uuid primary key default uuidv7(),
  decision_id uuid not null references decision on delete cascade,
  day date not null,
  meeting_id uuid references event on delete set null,
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  note text not null,
  created_at timestamptz not null
);

comment on column decision_step.note is 'What became of it, in the words of who wrote it down';

create index decision_step_of_decision on decision_step (decision_id, id);
create index decision_step_of_meeting on decision_step (meeting_id) where meeting_id is not null;

-- A statement names the circles whose decisions it is about, separated by commas; or says that it looks through those that are due; else
-- it sees none.
alter table decision enable row level security;
alter table decision force row level security;
create policy decision_taken on decision for insert to estuaire_app with check (true);
create policy decision_named on decision to estuaire_app
  using (circle_id::text = any (string_to_array(current_setting('estuaire.decisions', true), ','))
      or current_setting('estuaire.decisions', true) = 'due')
  with check (circle_id::text = any (string_to_array(current_setting('estuaire.decisions', true), ','))
      or current_setting('estuaire.decisions', true) = 'due');

-- Whoever sees a decision sees what became of it.
alter table decision_step enable row level security;
alter table decision_step force row level security;
create policy decision_step_of_seen on decision_step to estuaire_app
  using (exists (select from decision d where d.id = decision_id))
  with check (exists (select from decision d where d.id = decision_id));

grant select, insert, update, delete on decision to estuaire_app;
grant select, insert, update, delete on decision_step to estuaire_app;

-- The number of a circle's next decision, which is nobody else's until this transaction ends.
create function next_decision_number(circle uuid) returns integer
  language plpgsql
as $$
begin
  perform from circle c where c.id = next_decision_number.circle for no key update;
  return (select coalesce(max(d.number), 0) + 1 from decision d where d.circle_id = next_decision_number.circle);
end
$$;
