-- Long work that goes on while nobody waits for it, step after step, each in one transaction with what it does.
create table job (
  id uuid primary key default uuidv7(),
  kind text not null,
  about uuid not null,
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  done integer not null default 0,
  total integer not null,
  attempts integer not null default 0,
  result jsonb,
  organisation text,
  subject text not null,
  author text,
  created_at timestamptz not null,
  next_step_at timestamptz not null,
  ended_at timestamptz,
  check ((ended_at is null) = (state in ('WAITING', 'RUNNING')))
);

comment on column job.about is 'The record that the work is about';
comment on column job.organisation is 'The Keycloak alias of the organisation for which it is done; null when for several';
comment on column job.subject is 'Keycloak''s identifier of who started it; personal data, likewise the author';
comment on column job.next_step_at is 'Whoever waited longest comes first, so that jobs take turns';

create index job_to_do on job (next_step_at) where ended_at is null;
create index job_ended on job (ended_at) where ended_at is not null;

-- A statement names the job that it is about, or says that it takes one that is to do; else it sees none.
alter table job enable row level security;
alter table job force row level security;
create policy job_started on job for insert to estuaire_app with check (true);
create policy job_named on job to estuaire_app
  using (current_setting('estuaire.job', true) = id::text
      or (current_setting('estuaire.job', true) = 'to-do' and ended_at is null)
      or (current_setting('estuaire.job', true) = 'ended' and ended_at is not null));

grant select, insert, update, delete on job to estuaire_app;

-- The job whose turn it is, held until the transaction ends: a backend that is killed lets go of it by that.
create function next_job(now timestamptz) returns uuid
  language sql
as $$
  select id from job
   where ended_at is null and next_step_at <= next_job.now
   order by next_step_at
   limit 1
     for update skip locked
$$;
