package zujie.launcher;

/**
 * A MariaDB that somebody else runs; it replaces the embedded one.
 *
 * @param url JDBC address with the schema, e.g. {@code jdbc:mariadb://db.example:3306/zujie}
 * @param user the application's account
 * @param password from the environment variable {@code ZUJIE_EXTERNAL_DB_PASSWORD}
 * @param migrateUser the account that owns the schema
 * @param migratePassword from {@code ZUJIE_EXTERNAL_DB_MIGRATE_PASSWORD}
 */
public record ExternalDatabase(String url, String user, String password, String migrateUser, String migratePassword) {
    @Override
    public String toString() {
        return "ExternalDatabase[" + url + "]";
    }
}
