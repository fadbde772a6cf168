#!/usr/bin/env bash
# Makes every secret that compose.yaml asks for. A file that exists is kept.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
cd secrets

missing() { [[ ! -s "$1" ]]; }

for name in db_root_password db_password db_migrate_password keycloak_db_password keycloak_bootstrap_password \
            keycloak_admin_client_secret oidc_client_secret; do
  ! missing "$name" || openssl rand -hex 24 > "$name"
done
! missing db_encryption_key || echo "1;$(openssl rand -hex 32)" > db_encryption_key
# First passwords of the three separated administrators, to be changed at the first login.
for name in sysadmin_password secadmin_password auditor_password; do
  ! missing "$name" || echo "Zj-$(openssl rand -hex 12)" > "$name"
done

if missing tls_certificate || missing tls_key || missing tls_ca; then
  host="${ZUJIE_HOST:-zujie.test}"
  auth="${ZUJIE_AUTH_HOST:-auth.zujie.test}"
  authority="$(mktemp)"
  openssl req -x509 -newkey rsa:3072 -nodes -days 730 -subj "/CN=Zujie trial authority" \
    -keyout "$authority" -out tls_ca 2>/dev/null
  openssl req -newkey rsa:3072 -nodes -subj "/CN=$host" -keyout tls_key 2>/dev/null \
    | openssl x509 -req -days 730 -CA tls_ca -CAkey "$authority" -set_serial "0x$(openssl rand -hex 16)" -out tls_certificate \
        -extfile <(printf 'subjectAltName=DNS:%s,DNS:%s\nextendedKeyUsage=serverAuth\n' "$host" "$auth") 2>/dev/null
  # Nobody shall sign a second certificate with it.
  rm -f "$authority"
fi

# The folder keeps others out; inside, each container reads with its own user.
chmod 700 .
chmod 444 -- *
echo "Secrets are in $(pwd)."
