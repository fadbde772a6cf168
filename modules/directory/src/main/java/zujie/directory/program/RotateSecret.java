package zujie.directory.program;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisations;
import zujie.directory.keycloak.ProgramLogin;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Checks that a secret may be replaced, and records that it was; in between {@link Programs} has Keycloak do it. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class RotateSecret {

    @Inject
    ServiceAccounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    public ProgramLogin handle(UUID id, @Nullable String reason) {
        ServiceAccount account = accounts.require(id);
        ServiceAccounts.reason(reason);
        account.requireActive();
        return account.login(organisations.require(account.orgCode()).name());
    }

    /** Keycloak has the new secret. */
    public void done(UUID id, @Nullable String reason) {
        ServiceAccount account = accounts.require(id);
        ServiceAccounts.reason(reason);
        account.rotated(caller.actor(), clock.now());
    }
}
