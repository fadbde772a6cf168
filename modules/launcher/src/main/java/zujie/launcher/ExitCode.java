package zujie.launcher;

/** What the launcher ends with, so that scripts can tell the reasons apart. */
public enum ExitCode {
    /** An option is unknown or has no sense. */
    OPTIONS(2),
    /** Java is missing or too old. */
    JAVA(3),
    /** A port is taken. */
    PORT(4),
    /** The data folder cannot be used. */
    DATA_FOLDER(5),
    /** MariaDB did not start, or the external one does not answer. */
    DATABASE(6),
    /** Keycloak did not start, or the external one does not answer. */
    KEYCLOAK(7),
    /** The schema could not be brought up to date. */
    MIGRATION(8),
    /** The application was not deployed, or did not become ready. */
    APPLICATION(9),
    /** The demo data could not be loaded. */
    DEMO_DATA(10),
    /** A server ended by itself while the system was running. */
    SERVER_LOST(11);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
