package zujie.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.keycloak.Logins;
import zujie.directory.keycloak.Password;

/**
 * What needs Keycloak's answer at once, because a password is handed out that must be stored nowhere: a use case of its
 * own before the call and, for an invitation, one after it; no transaction is open in between. If Keycloak fails, the
 * account stays INVITED, which nobody can use, and the same invitation may be repeated.
 */
@ApplicationScoped
class Onboarding {

    @Inject
    InviteUser invite;

    @Inject
    ConfirmAccount confirm;

    @Inject
    ResetPassword reset;

    @Inject
    Logins logins;

    /**
     * A new account.
     *
     * @param temporaryPassword to be told once; null if the command brought a password
     */
    record Invited(UUID id, @Nullable String temporaryPassword) {

        @Override
        public String toString() {
            return "Invited[" + id + "]";
        }
    }

    /** @throws zujie.directory.keycloak.KeycloakUnavailable if Keycloak cannot take the invitation now */
    Invited invite(InviteUser.Command command) {
        InviteUser.Invitation invitation = invite.handle(command);
        String chosen = command.password();
        Password password = chosen == null ? Password.oneTime() : new Password(chosen, false);
        String keycloakId = logins.open(invitation.login(), password);
        confirm.handle(invitation.id(), keycloakId);
        return new Invited(invitation.id(), chosen == null ? password.value() : null);
    }

    /** Returns the one-time password. @throws zujie.directory.keycloak.KeycloakUnavailable the old one then stays */
    String resetPassword(UUID id, @Nullable String reason) {
        ResetPassword.Target target = reset.handle(id, reason);
        Password password = Password.oneTime();
        logins.setPassword(target.username(), target.keycloakId(), password);
        reset.done(id, reason);
        return password.value();
    }
}
