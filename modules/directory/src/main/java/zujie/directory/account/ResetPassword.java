package zujie.directory.account;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Checks that a password may be replaced, and records that it was; in between {@link Onboarding} has Keycloak do it. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class ResetPassword {

    /** The user in Keycloak. */
    record Target(String username, @Nullable String keycloakId) {}

    @Inject
    Accounts accounts;

    /** @throws Conflict {@code directory.account-not-confirmed} while Keycloak does not know the user */
    public Target handle(UUID id, @Nullable String reason) {
        Account account = accounts.requireOther(id);
        Accounts.reason(reason);
        if (account.status() == AccountStatus.INVITED) {
            throw Conflict.of("directory.account-not-confirmed");
        }
        return new Target(account.username(), account.keycloakId());
    }

    /** Keycloak has the new password. */
    public void done(UUID id, @Nullable String reason) {
        accounts.note(accounts.requireOther(id), AccountChange.What.PASSWORD_RESET, "", Accounts.reason(reason));
    }
}
