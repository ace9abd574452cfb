-- A statement names the session that it is about (estuaire.session: the hash of its id, or Keycloak's « sid »), or says that
-- it is about those that have expired; else it sees none, not even by mistake.
alter table login_session enable row level security;
alter table login_session force row level security;
create policy login_session_named on login_session to estuaire_app
  using (current_setting('estuaire.session', true) in (encode(id_hash, 'hex'), keycloak_session)
      or (current_setting('estuaire.session', true) = 'expired' and expires_at < now()));
