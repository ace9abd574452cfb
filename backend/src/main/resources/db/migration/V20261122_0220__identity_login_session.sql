-- The sessions of the interface: the browser holds a random id, the tokens stay here.
-- Personal data, though no query tells whose: the tokens are sealed, and the id is known to the browser only.
create table login_session (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  keycloak_session text not null,
  tokens bytea not null,
  expires_at timestamptz not null
);

comment on column login_session.id_hash is 'SHA-256 of the id in the cookie: who reads this table cannot sign in';
comment on column login_session.keycloak_session is 'Keycloak''s « sid »: a sign-out at Keycloak ends the session here';
comment on column login_session.tokens is 'ID, access and refresh token, AES-256-GCM by ESTUAIRE_SESSION_KEY';
comment on column login_session.expires_at is 'When the refresh token expires; the row is removed at a later sign-in';

create index login_session_by_keycloak_session on login_session (keycloak_session);
create index login_session_by_expiry on login_session (expires_at);

grant select, insert, update, delete on login_session to estuaire_app;
