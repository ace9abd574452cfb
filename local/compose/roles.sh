#!/bin/bash
# Run once by the database's image, on an empty volume: the same roles and databases as a local run has.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$ESTUAIRE_OWNER_PASSWORD" --set app="$ESTUAIRE_APP_PASSWORD" \
  --set keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role estuaire_owner login nosuperuser nobypassrls password :'owner';
create role estuaire_app login nosuperuser nobypassrls password :'app';
create role keycloak login nosuperuser nobypassrls password :'keycloak';
create database estuaire owner estuaire_owner;
create database keycloak owner keycloak;
revoke all on database estuaire from public;
revoke all on database keycloak from public;
grant connect on database estuaire to estuaire_app;
SQL
