package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;

/** Answers other modules from the register of reports; in a transaction of its own if there is none, since parts are read late. */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
class ScopedReports implements Reports {

    private static final int MOST_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    ReportRegister register;

    @Inject
    Caller caller;

    @Override
    public ReportView require(UUID id) {
        return ReportViews.of(register.requireWithTransfers(id));
    }

    @Override
    public List<ContactMeans> contacts(UUID id) {
        return database.createQuery(
                        "select c from Contact c where c.report.id = :id and c.report.unitPath like :unit"
                                + " order by c.position",
                        Contact.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .map(Contact::toView)
                .toList();
    }

    @Override
    public Map<UUID, Instant> receivedAt(Collection<UUID> ids) {
        Map<UUID, Instant> received = new HashMap<>();
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            database.createQuery(
                            "select r.id, r.receivedAt from Report r where r.id in :ids and r.unitPath like :unit",
                            Object[].class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .setParameter("unit", caller.actor().unitPath() + "%")
                    .getResultStream()
                    .forEach(row -> received.put((UUID) row[0], (Instant) row[1]));
        }
        return received;
    }

    @Override
    public Optional<FilingReview> filingReview(UUID id) {
        return database.createQuery("select r from Report r where r.id = :id and r.unitPath like :unit", Report.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .map(r -> new FilingReview(
                        r.state().name(),
                        r.acceptedAt(),
                        r.state() == ReportState.UNDER_REVIEW ? r.reviewDueAt() : null));
    }

    @Override
    public long receivedBetween(Instant from, Instant to, String unitPath) {
        return database.createQuery(
                        "select count(r) from Report r where r.receivedAt >= :from and r.receivedAt < :to"
                                + " and r.unitPath like :unit and r.state <> :duplicate",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unit", unitPath + "%")
                .setParameter("duplicate", ReportState.DUPLICATE)
                .getSingleResult();
    }
}
