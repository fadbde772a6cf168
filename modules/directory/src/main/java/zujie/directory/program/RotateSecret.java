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

/** Checks and records that a secret is to be replaced; {@link Programs} has Keycloak do it. */
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
        account.rotate(caller.actor(), clock.now());
        return account.login(organisations.require(account.orgCode()).name());
    }
}
