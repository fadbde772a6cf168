package zujie.platform.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Proves that nobody has changed or removed an audit row behind the application's back. */
@UseCase
public class AuditChain {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    SealKey key;

    @Inject
    SealHead head;

    /** Recomputes every hash and checks every signature, seal by seal, in constant memory. */
    @Permitted({Role.AUDITOR, Role.SYSTEM})
    public ChainVerdict verify() {
        ChainVerdict verdict = database.unwrap(Session.class)
                .doReturningWork(connection -> new ChainWalk(connection, key, head.read()).walk());
        AuditNotes.detail("intact", verdict.intact());
        AuditNotes.detail("seals", verdict.seals());
        return verdict;
    }
}
