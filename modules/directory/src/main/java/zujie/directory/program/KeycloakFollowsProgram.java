package zujie.directory.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.directory.api.Organisations;
import zujie.directory.keycloak.Logins;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.PermanentFailure;
import zujie.platform.outbox.Subscriber;

/** Brings the state of a service account to Keycloak, as it is when the message is handled. */
@ApplicationScoped
class KeycloakFollowsProgram implements Subscriber {

    static final String TOPIC = "directory.service-account-changed.v1";

    /** Which account. */
    public record ProgramChanged(String accountId) {}

    @Inject
    ServiceAccounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Logins logins;

    @Override
    public String name() {
        return "directory.keycloak-program";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Kind kind() {
        return Kind.DELIVERY;
    }

    @Override
    public void handle(Message message) throws PermanentFailure {
        ServiceAccount account = accounts.require(
                UUID.fromString(message.as(ProgramChanged.class).accountId()));
        if (account.status() != ServiceAccountStatus.REQUESTED) {
            logins.update(account.login(organisations.require(account.orgCode()).name()));
        }
    }
}
