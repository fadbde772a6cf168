package zujie.directory.program;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.keycloak.ProgramLogin;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.clock.ClockHands;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * The first step of opening a service account: checks it and writes one that cannot be used yet. {@link Programs} goes on
 * with Keycloak and {@link ConfirmServiceAccount}.
 */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class CreateServiceAccount {

    /**
     * @param clientId null for the usual one
     * @param secret only in a demonstration; null for a random one
     */
    record Command(@Nullable String orgCode, @Nullable String clientId, @Nullable String secret) {

        @Override
        public String toString() {
            return "Command[" + orgCode + ", " + clientId + "]";
        }
    }

    /** The account, and what Keycloak shall be told of it. */
    record Requested(UUID id, ProgramLogin login) {}

    @Inject
    ServiceAccounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    ClockHands demo;

    public Requested handle(Command command) {
        if (command.secret() != null && !demo.isDemo()) {
            throw Denied.onField("secret", "directory.password-not-chosen");
        }
        String orgCode = command.orgCode();
        if (orgCode == null || orgCode.isBlank()) {
            throw InvalidValue.onField("orgCode", "directory.organisation-missing");
        }
        Organisation partner = organisations.require(orgCode.strip());
        ServiceAccount account = ServiceAccount.request(command.clientId(), partner, caller.actor(), clock.now());
        Optional<ServiceAccount> earlier = accounts.named(account.clientId());
        if (earlier.isPresent()) {
            earlier.get().requestAgain(account);
            account = earlier.get();
        } else {
            accounts.add(account);
        }
        AuditNotes.subject("service-account", account.id());
        AuditNotes.detail("client", account.clientId());
        return new Requested(account.id(), account.login(partner.name()));
    }
}
