package zujie.funds.bankreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;

/** The reports of banks on record, found within the caller's scope: police those to their unit, a bank its own. */
@ApplicationScoped
class BankReportBook {

    static final String TYPE = "bank-report";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    private static String scope(Actor actor) {
        return Reach.isBank(actor) ? "r.bankPath like :scope" : "r.unitPath like :scope";
    }

    void add(BankReport report, List<BankReportTransfer> transfers) {
        database.persist(report);
        transfers.forEach(t -> database.persist(t.in(report.id())));
    }

    Optional<BankReport> ofApplication(String bankCode, String applicationId) {
        return database.createQuery(
                        "select r from BankReport r where r.bankCode = :bank and r.applicationId = :application",
                        BankReport.class)
                .setParameter("bank", bankCode)
                .setParameter("application", applicationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** To be changed. @throws NotFound {@code funds.bankreport-not-found} if there is none in the caller's scope */
    BankReport take(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotFound {@code funds.bankreport-not-found} if there is none in the caller's scope */
    BankReport require(UUID id) {
        return find(id, LockModeType.NONE);
    }

    private BankReport find(UUID id, LockModeType lock) {
        Actor actor = caller.actor();
        AuditNotes.subject(TYPE, id);
        return database.createQuery("select r from BankReport r where r.id = :id and " + scope(actor), BankReport.class)
                .setParameter("id", id)
                .setParameter("scope", Reach.path(actor))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.bankreport-not-found"));
    }

    Optional<BankReport> takeUnscoped(UUID id) {
        return Optional.ofNullable(database.find(BankReport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that became a report of the police. */
    List<BankReport> ofReport(UUID reportId) {
        // Most reports come from no bank: one look at the key is enough for them.
        return database.createQuery("select r.id from BankReport r where r.reportId = :report", UUID.class)
                .setParameter("report", reportId)
                .getResultStream()
                .map(id -> database.find(BankReport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    List<BankReportTransfer> transfers(UUID id) {
        return database.createQuery(
                        "select t from BankReportTransfer t where t.bankReportId = :id order by t.place",
                        BankReportTransfer.class)
                .setParameter("id", id)
                .getResultList();
    }

    Slice<BankReport> list(
            @Nullable BankReportState state, @Nullable BankReportKind kind, @Nullable Cursor after, int size) {
        Actor actor = caller.actor();
        TypedQuery<BankReport> query = database.createQuery(
                        "select r from BankReport r where " + scope(actor)
                                + (state == null ? "" : " and r.state = :state")
                                + (kind == null ? "" : " and r.kind = :kind")
                                + (after == null
                                        ? ""
                                        : " and (r.receivedAt < :at or (r.receivedAt = :at and r.id < :id))")
                                + " order by r.receivedAt desc, r.id desc",
                        BankReport.class)
                .setParameter("scope", Reach.path(actor))
                .setMaxResults(size + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return Slice.of(query.getResultList(), size, r -> Cursor.at(r.receivedAt(), r.id()));
    }

    long waiting() {
        Actor actor = caller.actor();
        return database.createQuery(
                        "select count(r) from BankReport r where r.state = :state and " + scope(actor), Long.class)
                .setParameter("state", BankReportState.RECEIVED)
                .setParameter("scope", Reach.path(actor))
                .getSingleResult();
    }
}
