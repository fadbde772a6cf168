package zujie.directory.program;

import jakarta.inject.Inject;
import java.util.UUID;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The last step of opening a service account: Keycloak has the client, the account can be used. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class ConfirmServiceAccount {

    @Inject
    ServiceAccounts accounts;

    public void handle(UUID id, String keycloakId) {
        accounts.require(id).confirm(keycloakId);
        accounts.hasChanged();
    }
}
