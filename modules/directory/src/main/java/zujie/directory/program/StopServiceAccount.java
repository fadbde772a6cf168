package zujie.directory.program;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shuts a program out and lets it in again: here at once, in Keycloak as soon as it is reachable. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class StopServiceAccount {

    @Inject
    ServiceAccounts accounts;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Outbox outbox;

    public void handle(UUID id, @Nullable String reason) {
        ServiceAccount account = accounts.require(id);
        account.stop(caller.actor(), ServiceAccounts.reason(reason), clock.now());
        hasChanged(account);
    }

    public void resume(UUID id, @Nullable String reason) {
        ServiceAccount account = accounts.require(id);
        ServiceAccounts.reason(reason);
        account.resume();
        hasChanged(account);
    }

    private void hasChanged(ServiceAccount account) {
        outbox.publish(
                KeycloakFollowsProgram.TOPIC,
                account.id(),
                new KeycloakFollowsProgram.ProgramChanged(account.id().toString()));
        accounts.hasChanged();
    }
}
