#!/usr/bin/env bash
# Runs once, when MariaDB's data folder is made: two schemas and their accounts.
# zujie_migrate owns the application's schema; zujie_app gets its rights table by table from the migrations,
# so that it can never change an audit row.
set -euo pipefail

read_secret() {
  local value
  value="$(<"/run/secrets/$1")"
  # The value stands between quotes below.
  if [[ ! "$value" =~ ^[A-Za-z0-9_-]{16,}$ ]]; then
    echo "Secret $1 must be at least 16 letters, digits, - or _." >&2
    exit 1
  fi
  printf '%s' "$value"
}

migrate_password="$(read_secret db_migrate_password)"
app_password="$(read_secret db_password)"
keycloak_password="$(read_secret keycloak_db_password)"

MYSQL_PWD="$MARIADB_ROOT_PASSWORD" mariadb --protocol=socket --user=root <<SQL
create database zujie character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user 'zujie_migrate'@'%' identified by '$migrate_password';
create user 'zujie_app'@'%' identified by '$app_password';
grant all on zujie.* to 'zujie_migrate'@'%' with grant option;
create database keycloak character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user 'keycloak'@'%' identified by '$keycloak_password';
grant all on keycloak.* to 'keycloak'@'%';
SQL
