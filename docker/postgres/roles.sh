#!/bin/bash
# Run by the postgres image when it makes its database: the roles and databases of one installation.
set -euo pipefail

sql() { psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" "$@"; }

sql -v owner="$DATABASE_OWNER_PASSWORD" -v app="$DATABASE_APP_PASSWORD" -v sync="$DATABASE_SYNC_PASSWORD" <<'SQL'
create role portico_owner login password :'owner';
create role portico_app login nobypassrls password :'app';
create role portico_sync login nobypassrls password :'sync';
create database portico owner portico_owner;
revoke all on database portico from public;
grant connect, temporary on database portico to portico_app, portico_sync;
SQL

if [ -n "${SANDBOX_DATABASE_PASSWORD:-}" ]; then
  for name in erp_sandbox payment_sandbox; do
    sql -v name="$name" -v password="$SANDBOX_DATABASE_PASSWORD" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
  done
fi
