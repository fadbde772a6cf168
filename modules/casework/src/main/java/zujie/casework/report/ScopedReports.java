package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.kernel.rule.RuleViolation;

/** Answers other modules from the register of reports; in a transaction of its own if there is none, since parts are read late. */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
class ScopedReports implements Reports {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    ReportRegister register;

    @Override
    public ReportView require(UUID id) {
        return ReportViews.of(register.require(id));
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
