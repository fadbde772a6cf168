#!/bin/bash
# Keycloak takes its secrets from the environment only: read them out of their files first.
# OIDC_CLIENT_SECRET and KEYCLOAK_ADMIN_CLIENT_SECRET fill the placeholders of the realm file.
set -eu
KC_DB_PASSWORD="$(</run/secrets/keycloak_db_password)"
KC_BOOTSTRAP_ADMIN_PASSWORD="$(</run/secrets/keycloak_bootstrap_password)"
OIDC_CLIENT_SECRET="$(</run/secrets/oidc_client_secret)"
KEYCLOAK_ADMIN_CLIENT_SECRET="$(</run/secrets/keycloak_admin_client_secret)"
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD OIDC_CLIENT_SECRET KEYCLOAK_ADMIN_CLIENT_SECRET
exec /opt/keycloak/bin/kc.sh start --import-realm
