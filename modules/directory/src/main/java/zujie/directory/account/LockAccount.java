package zujie.directory.account;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shuts an account out: here at once, in Keycloak as soon as it is reachable, where its sessions end as well. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class LockAccount {

    @Inject
    Accounts accounts;

    public void handle(UUID id, @Nullable String reason) {
        Account account = accounts.requireOther(id);
        String why = Accounts.reason(reason);
        account.lock();
        accounts.note(account, AccountChange.What.LOCKED, "", why);
        accounts.tellKeycloak(account);
    }
}
