#!/usr/bin/env bash
# Starts the application in its container: secrets out of files, migrations, then the server.
set -euo pipefail
cd /opt/zujie

# X_FILE names a file that holds the value of X. Both at once would be a mistake that nobody sees.
for name in DB_PASSWORD DB_MIGRATE_PASSWORD OIDC_CLIENT_SECRET KEYCLOAK_ADMIN_CLIENT_SECRET; do
  file_name="${name}_FILE"
  file="${!file_name:-}"
  [[ -n "$file" ]] || continue
  if [[ -n "${!name:-}" ]]; then
    echo "Both $name and $file_name are set; set one of them." >&2
    exit 64
  fi
  if [[ ! -r "$file" ]]; then
    echo "$file_name names $file, which cannot be read by uid $(id -u)." >&2
    exit 66
  fi
  export "$name=$(<"$file")"
  unset "$file_name"
done

for name in DB_URL DB_USER DB_PASSWORD DB_MIGRATE_USER DB_MIGRATE_PASSWORD OIDC_ISSUER OIDC_CLIENT_ID OIDC_CLIENT_SECRET ZUJIE_BASE_URL; do
  if [[ -z "${!name:-}" ]]; then
    echo "$name is not set; config/sample.env tells what it means." >&2
    exit 64
  fi
done

work="$(mktemp --directory)"
java_options=()

# A certificate authority of one's own: its certificate joins those that the JVM trusts already.
if [[ -n "${TLS_CA_FILE:-}" ]]; then
  cp "${JAVA_HOME}/lib/security/cacerts" "$work/trust"
  chmod u+w "$work/trust"
  keytool -importcert -noprompt -alias zujie-ca -file "$TLS_CA_FILE" -keystore "$work/trust" -storepass changeit
  java_options+=("-Djavax.net.ssl.trustStore=$work/trust" "-Djavax.net.ssl.trustStorePassword=changeit")
fi

java -cp 'lib/*' zujie.platform.migrate.Migrations
# The server itself never needs the right to change the schema.
unset DB_MIGRATE_USER DB_MIGRATE_PASSWORD

export ZUJIE_WAR="$PWD/zujie.war"
# The boot commands are those of every place; the proxy's come on top.
cat boot/post-boot.txt boot/post-boot-proxy.txt > "$work/post-boot.txt"

# shellcheck disable=SC2086 # JAVA_OPTS holds several options
exec java ${JAVA_OPTS:-} "${java_options[@]}" -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
  -jar payara-micro.jar --port 8080 --nocluster --disablephonehome \
  --rootdir "$work/server" --prebootcommandfile boot/pre-boot.txt --postbootcommandfile "$work/post-boot.txt"
