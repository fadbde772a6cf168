package zujie.directory.account;

import jakarta.inject.Inject;
import java.util.UUID;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The last step of an invitation: Keycloak has the user, the account can be used. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class ConfirmAccount {

    @Inject
    Accounts accounts;

    public void handle(UUID id, String keycloakId) {
        AuditNotes.subject("account", id);
        Account account = accounts.require(id);
        account.confirm(keycloakId);
        accounts.note(account, AccountChange.What.CONFIRMED, "", "");
    }
}
