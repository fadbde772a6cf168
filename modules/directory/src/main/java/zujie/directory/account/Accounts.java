package zujie.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.DirectoryChanged;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;

/** What all use cases on accounts share: finding one, writing its history, telling Keycloak. */
@ApplicationScoped
class Accounts {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Outbox outbox;

    @Inject
    Event<DirectoryChanged> changed;

    /** @throws NotFound {@code directory.account-not-found} */
    Account require(UUID id) {
        Account account = database.find(Account.class, id);
        if (account == null) {
            throw NotFound.of("directory.account-not-found");
        }
        return account;
    }

    /**
     * The account of somebody else: nobody changes his own.
     *
     * @throws Denied {@code directory.own-account}
     */
    Account requireOther(UUID id) {
        AuditNotes.subject("account", id);
        Account account = require(id);
        AuditNotes.detail("username", account.username());
        if (id.equals(caller.actor().id())) {
            throw Denied.of("directory.own-account");
        }
        return account;
    }

    Optional<Account> named(String username) {
        return database.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    void add(Account account) {
        database.persist(account);
    }

    void note(Account account, AccountChange.What what, String detail, String reason) {
        database.persist(AccountChange.of(account.id(), what, detail, reason, caller.actor(), clock.now()));
        changed.fire(new DirectoryChanged());
    }

    /** Keycloak follows by the outbox: here the change counts at the commit, there within seconds of its being reachable. */
    void tellKeycloak(Account account) {
        outbox.publish(
                KeycloakFollowsAccount.TOPIC,
                account.id(),
                new KeycloakFollowsAccount.AccountChanged(account.id().toString()));
    }

    /** @throws InvalidValue {@code directory.reason-missing} or {@code …-too-long} */
    static String reason(@Nullable String given) {
        String reason = given == null ? "" : given.strip();
        if (reason.isEmpty()) {
            throw InvalidValue.onField("reason", "directory.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "directory.reason-too-long", LONGEST_REASON);
        }
        AuditNotes.reason(reason);
        return reason;
    }
}
