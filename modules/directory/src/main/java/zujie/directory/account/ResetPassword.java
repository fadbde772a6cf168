package zujie.directory.account;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Checks and records that a password is to be replaced; {@link Onboarding} has Keycloak do it. */
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
        String why = Accounts.reason(reason);
        if (account.status() == AccountStatus.INVITED) {
            throw Conflict.of("directory.account-not-confirmed");
        }
        accounts.note(account, AccountChange.What.PASSWORD_RESET, "", why);
        return new Target(account.username(), account.keycloakId());
    }
}
