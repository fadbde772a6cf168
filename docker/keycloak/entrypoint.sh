#!/bin/bash
# Keycloak takes its secrets from the environment only: read them out of their files first.
# All but the first two fill the placeholders of config/keycloak/zujie-realm.json.
set -eu
KC_DB_PASSWORD="$(</run/secrets/keycloak_db_password)"
KC_BOOTSTRAP_ADMIN_PASSWORD="$(</run/secrets/keycloak_bootstrap_password)"
OIDC_CLIENT_SECRET="$(</run/secrets/oidc_client_secret)"
KEYCLOAK_ADMIN_CLIENT_SECRET="$(</run/secrets/keycloak_admin_client_secret)"
ZUJIE_SYSADMIN_PASSWORD="$(</run/secrets/sysadmin_password)"
ZUJIE_SECADMIN_PASSWORD="$(</run/secrets/secadmin_password)"
ZUJIE_AUDITOR_PASSWORD="$(</run/secrets/auditor_password)"
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD OIDC_CLIENT_SECRET KEYCLOAK_ADMIN_CLIENT_SECRET
export ZUJIE_SYSADMIN_PASSWORD ZUJIE_SECADMIN_PASSWORD ZUJIE_AUDITOR_PASSWORD
exec /opt/keycloak/bin/kc.sh start --import-realm
