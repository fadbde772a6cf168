package zujie.directory.keycloak;

/** Keycloak does not answer, or not as it should. What was asked for has not taken effect; it may be asked again. */
public final class KeycloakUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Problem code and text key of the sentence for people. */
    public static final String CODE = "directory.keycloak-unavailable";

    private KeycloakUnavailable(Throwable cause) {
        super("Keycloak does not answer as it should: " + cause, cause);
    }

    /** What the call has run into. */
    public static KeycloakUnavailable because(Throwable cause) {
        return new KeycloakUnavailable(cause);
    }
}
