-- What a POST with an Idempotency-Key answered, for 24 hours: written in the transaction of the act itself.
create table idempotency_key (
  owner text not null, -- the caller's subject; empty for visitors
  key text not null,
  fingerprint text not null, -- SHA-256 of address and body, in hexadecimal
  status integer, -- null only inside the transaction that acts
  etag text,
  location text,
  body text,
  created_at timestamptz not null default now(),
  primary key (owner, key)
);

create index idempotency_key_age on idempotency_key (created_at);

grant select, insert, update, delete on idempotency_key to estuaire_app;
