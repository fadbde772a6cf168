package zujie.directory.keycloak;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.outbox.PermanentFailure;

/**
 * The logins that Keycloak keeps. Every method is a remote call and may be repeated; each brings Keycloak to the wanted
 * state, whatever an earlier, broken attempt has left there.
 *
 * <p>All throw {@link KeycloakUnavailable} if Keycloak does not answer or refuses our own service account.
 */
public interface Logins {

    /**
     * Makes the user, or takes over one of the same name, with password and roles.
     *
     * @return the user's id
     * @throws InvalidValue {@code directory.password-refused} if it breaks the realm's policy
     */
    String open(PersonLogin login, Password password);

    /**
     * Brings name, roles and state up to date; of a user who is no longer enabled the sessions end.
     *
     * @throws PermanentFailure if there is no such user
     */
    void update(PersonLogin login) throws PermanentFailure;

    /** Sets another password and ends the sessions. @throws InvalidValue {@code directory.password-refused} */
    void setPassword(String username, @Nullable String keycloakId, Password password);

    /** Makes the client with its service account, or takes over one of the same id. Returns the client's inner id. */
    String open(ProgramLogin login, String secret);

    /** Brings the state of the client up to date. @throws PermanentFailure if there is no such client */
    void update(ProgramLogin login) throws PermanentFailure;

    /** Gives the client another secret; the old one is refused from then on. */
    void setSecret(ProgramLogin login, String secret);
}
