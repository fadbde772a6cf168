package zujie.directory.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.keycloak.Logins;
import zujie.directory.keycloak.Password;
import zujie.directory.keycloak.ProgramLogin;

/**
 * What needs Keycloak's answer at once, because a secret is handed out that must be stored nowhere: a use case of its own
 * before the call and, for a new account, one after it; no transaction is open in between. If Keycloak fails, a new
 * account stays REQUESTED, which nobody can use, an old secret stays valid, and the same call may be repeated.
 */
@ApplicationScoped
class Programs {

    @Inject
    CreateServiceAccount create;

    @Inject
    ConfirmServiceAccount confirm;

    @Inject
    RotateSecret rotate;

    @Inject
    Logins logins;

    /** A client and its secret, to be told once. */
    record Credentials(UUID id, String clientId, String secret) {

        @Override
        public String toString() {
            return "Credentials[" + clientId + "]";
        }
    }

    /** @throws zujie.directory.keycloak.KeycloakUnavailable if Keycloak cannot take it now */
    Credentials create(CreateServiceAccount.Command command) {
        CreateServiceAccount.Requested requested = create.handle(command);
        String chosen = command.secret();
        String secret = chosen == null ? Password.secret() : chosen;
        confirm.handle(requested.id(), logins.open(requested.login(), secret));
        return new Credentials(requested.id(), requested.login().clientId(), secret);
    }

    /**
     * Replaces the secret. The old one is refused from then on; a token it has fetched lives for the rest of its five
     * minutes.
     *
     * @throws zujie.directory.keycloak.KeycloakUnavailable the old one then stays
     */
    Credentials rotate(UUID id, @Nullable String reason) {
        ProgramLogin login = rotate.handle(id, reason);
        String secret = Password.secret();
        logins.setSecret(login, secret);
        rotate.done(id, reason);
        return new Credentials(id, login.clientId(), secret);
    }
}
