package zujie.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import zujie.directory.keycloak.Logins;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.PermanentFailure;
import zujie.platform.outbox.Subscriber;

/**
 * Brings roles and state of an account to Keycloak. The message only names the account; what Keycloak is told is the
 * state at that moment, so a repeated or late delivery does no harm.
 */
@ApplicationScoped
class KeycloakFollowsAccount implements Subscriber {

    static final String TOPIC = "directory.account-changed.v1";

    /** Which account. */
    public record AccountChanged(String accountId) {}

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Logins logins;

    @Override
    public String name() {
        return "directory.keycloak-account";
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
        UUID id = UUID.fromString(message.as(AccountChanged.class).accountId());
        // No transaction is open here, so the roles come along in the one statement.
        Account account = database.createQuery(
                        "select a from Account a left join fetch a.roles where a.id = :id", Account.class)
                .setParameter("id", id)
                .getSingleResult();
        if (account.status() != AccountStatus.INVITED) {
            logins.update(account.login());
        }
    }
}
