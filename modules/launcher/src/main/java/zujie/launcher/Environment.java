package zujie.launcher;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the servers read from their environment. The names are those of {@code config/sample.env}. */
record Environment(LauncherOptions options, Secrets secrets) {

    /** For the placeholders of the realm that Keycloak imports. */
    Map<String, String> ofKeycloak(String baseUrl) {
        Map<String, String> variables = new HashMap<>();
        variables.put("ZUJIE_BASE_URL", baseUrl);
        variables.put("OIDC_CLIENT_SECRET", secrets.get(Secrets.CONSOLE_CLIENT));
        variables.put("KEYCLOAK_ADMIN_CLIENT_SECRET", secrets.get(Secrets.DIRECTORY_CLIENT));
        variables.put("ZUJIE_SYSADMIN_PASSWORD", secrets.get(Secrets.SYSADMIN));
        variables.put("ZUJIE_SECADMIN_PASSWORD", secrets.get(Secrets.SECADMIN));
        variables.put("ZUJIE_AUDITOR_PASSWORD", secrets.get(Secrets.AUDITOR));
        if (options.demo()) {
            variables.put("ZUJIE_DEMO_PASSWORD", ZujieSystem.DEMO_PASSWORD);
        }
        return variables;
    }

    /** Of the three administrators outside the demo, by user name. */
    Map<String, String> firstPasswords() {
        Map<String, String> passwords = new LinkedHashMap<>();
        passwords.put("sysadmin", secrets.get(Secrets.SYSADMIN));
        passwords.put("secadmin", secrets.get(Secrets.SECADMIN));
        passwords.put("auditor", secrets.get(Secrets.AUDITOR));
        return passwords;
    }

    /** For the application; the account of the migrations is not among it. */
    Map<String, String> ofApplication(ZujieSystem system, DataFolder folder) {
        ExternalDatabase database = system.database();
        ExternalKeycloak external = options.externalKeycloak();
        Map<String, String> settings = new HashMap<>();
        settings.put("DB_URL", database.url());
        settings.put("DB_USER", database.user());
        settings.put("DB_PASSWORD", database.password());
        settings.put("OIDC_ISSUER", system.issuer());
        settings.put("OIDC_CLIENT_ID", "zujie-console");
        settings.put(
                "OIDC_CLIENT_SECRET",
                external == null ? secrets.get(Secrets.CONSOLE_CLIENT) : external.consoleSecret());
        settings.put("OIDC_AUDIENCE", "zujie-api");
        settings.put("KEYCLOAK_URL", system.keycloakUrl());
        settings.put("KEYCLOAK_REALM", external == null ? ZujieSystem.REALM : external.realm());
        settings.put("KEYCLOAK_ADMIN_CLIENT_ID", "zujie-directory");
        settings.put(
                "KEYCLOAK_ADMIN_CLIENT_SECRET",
                external == null ? secrets.get(Secrets.DIRECTORY_CLIENT) : external.directorySecret());
        settings.put("ZUJIE_BASE_URL", system.baseUrl());
        settings.put("ZUJIE_DEMO", Boolean.toString(options.demo()));
        settings.put("ZUJIE_DATA_DIR", folder.files().toString());
        settings.put("ZUJIE_SEAL_KEY_FILE", folder.sealKey().toString());
        return settings;
    }
}
