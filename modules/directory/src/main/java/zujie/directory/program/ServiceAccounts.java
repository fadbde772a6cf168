package zujie.directory.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.DirectoryChanged;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.audit.AuditNotes;

/** What all use cases on service accounts share. */
@ApplicationScoped
class ServiceAccounts {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Event<DirectoryChanged> changed;

    /** @throws NotFound {@code directory.program-not-found} */
    ServiceAccount require(UUID id) {
        AuditNotes.subject("service-account", id);
        ServiceAccount account = database.find(ServiceAccount.class, id);
        if (account == null) {
            throw NotFound.of("directory.program-not-found");
        }
        AuditNotes.detail("client", account.clientId());
        return account;
    }

    Optional<ServiceAccount> named(String clientId) {
        return database.createQuery("select s from ServiceAccount s where s.clientId = :client", ServiceAccount.class)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    void add(ServiceAccount account) {
        database.persist(account);
    }

    void hasChanged() {
        changed.fire(new DirectoryChanged());
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
