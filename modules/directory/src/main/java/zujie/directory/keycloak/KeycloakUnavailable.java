package zujie.directory.keycloak;

import java.util.function.Supplier;
import zujie.kernel.rule.RuleViolation;

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

    /** For screens, which tell people of broken rules: does the work, and tells this failure in the same way. */
    public static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (KeycloakUnavailable e) {
            throw RuleViolation.of(CODE);
        }
    }
}
