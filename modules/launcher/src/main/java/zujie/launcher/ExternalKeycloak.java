package zujie.launcher;

/**
 * A Keycloak that somebody else runs, with the realm of {@code config/keycloak} in it; it replaces the embedded one.
 *
 * @param url its address without a slash at the end, e.g. {@code https://login.example}
 * @param realm the realm's name
 * @param consoleSecret from the environment variable {@code OIDC_CLIENT_SECRET}
 * @param directorySecret from {@code KEYCLOAK_ADMIN_CLIENT_SECRET}
 */
public record ExternalKeycloak(String url, String realm, String consoleSecret, String directorySecret) {
    @Override
    public String toString() {
        return "ExternalKeycloak[" + url + ", realm " + realm + "]";
    }
}
