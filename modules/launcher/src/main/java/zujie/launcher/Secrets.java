package zujie.launcher;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** What one data folder keeps secret: made at random once, never shown, never in the project. */
record Secrets(Properties values) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static final String DB_MIGRATE = "db-migrate-password";
    static final String DB_APP = "db-app-password";
    static final String DB_KEYCLOAK = "db-keycloak-password";
    static final String CONSOLE_CLIENT = "console-client-secret";
    static final String DIRECTORY_CLIENT = "directory-client-secret";
    static final String KEYCLOAK_ADMIN = "keycloak-admin-password";
    static final String SYSADMIN = "sysadmin-first-password";
    static final String SECADMIN = "secadmin-first-password";
    static final String AUDITOR = "auditor-first-password";

    private static final List<String> NAMES = List.of(
            DB_MIGRATE,
            DB_APP,
            DB_KEYCLOAK,
            CONSOLE_CLIENT,
            DIRECTORY_CLIENT,
            KEYCLOAK_ADMIN,
            SYSADMIN,
            SECADMIN,
            AUDITOR);

    static Secrets random() {
        Properties values = new Properties();
        for (String name : NAMES) {
            values.setProperty(name, name.endsWith("-first-password") ? typeable() : hex());
        }
        return new Secrets(values);
    }

    boolean isComplete() {
        return NAMES.stream().allMatch(name -> !values.getProperty(name, "").isBlank());
    }

    String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret " + name);
        }
        return value;
    }

    private static String hex() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** For people to type once; the fixed ends satisfy the realm's password policy. */
    private static String typeable() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return "Z"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .replace('-', 'a')
                        .replace('_', 'b') + "-7z";
    }

    @Override
    public String toString() {
        return "Secrets[" + values.size() + "]";
    }
}
