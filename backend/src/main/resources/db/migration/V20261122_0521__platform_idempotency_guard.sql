-- An answer may hold what people wrote: a statement names the key that it is about (estuaire.answer: owner, space, key), or
-- says that it is about those that have expired; else it sees none, not even by mistake.
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_named on idempotency_key to estuaire_app
  using (current_setting('estuaire.answer', true) = owner || ' ' || key
      or (current_setting('estuaire.answer', true) = 'expired' and created_at < now() - interval '24 hours'));
