package zujie.directory.account;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Lets a locked account in again. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class UnlockAccount {

    @Inject
    Accounts accounts;

    public void handle(UUID id, @Nullable String reason) {
        Account account = accounts.requireOther(id);
        String why = Accounts.reason(reason);
        account.unlock();
        accounts.note(account, AccountChange.What.UNLOCKED, "", why);
        accounts.tellKeycloak(account);
    }
}
