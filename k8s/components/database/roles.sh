#!/bin/bash
# Run by the database's image once, in an empty database: the two logins of docs/configuration.md, and a database that
# the owner owns. The passwords are read from the files that OWNER_PASSWORD_FILE and APPLICATION_PASSWORD_FILE name.
set -euo pipefail

psql -v ON_ERROR_STOP=1 --no-psqlrc --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    -v owner_password="$(cat "$OWNER_PASSWORD_FILE")" \
    -v application_password="$(cat "$APPLICATION_PASSWORD_FILE")" <<'SQL'
create role suandian_owner login password :'owner_password';
create role suandian_app login password :'application_password';
create database suandian owner suandian_owner;
revoke connect, temporary on database suandian from public;
grant connect on database suandian to suandian_app;
SQL
