package zujie.casework.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.LossesTyped;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.report.ReportBook;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** The stored losses, and the work that those on their way make. */
@ApplicationScoped
class Losses {

    static final String STOP = "casework.stop-courier";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    @Inject
    Reports reports;

    @Inject
    ReportBook book;

    @Inject
    WorkItems work;

    /** Typed together with a new report: one is saved with the other or not at all. */
    void typed(@Observes LossesTyped losses) {
        int index = 0;
        for (var line : losses.lines()) {
            String at = "losses[" + index++ + "].";
            try {
                add(losses.reportId(), TypedLoss.entry(line, at, clock.today()), at);
            } catch (InvalidValue e) {
                throw TypedLoss.located(e, at, line);
            }
        }
    }

    /** @throws NotFound {@code casework.report-not-found}. @throws InvalidValue at the input that is wrong */
    Loss add(UUID reportId, LossEntry entry, String at) {
        ReportView report = reports.require(reportId);
        Instant now = clock.now();
        LossFacts facts = LossFacts.of(entry, at, now);
        Instant due = facts.kind().isOnItsWay()
                ? now.plus(parameters.duration("casework.courier-stop-minutes", clock.today()))
                : null;
        Loss loss = Loss.of(reportId, report.unitPath(), facts, due, caller.actor(), now);
        database.persist(loss);
        book.addLoss(reportId, facts.amountFen() == null ? 0 : facts.amountFen());
        if (due != null) {
            work.open(NewWorkItem.of(STOP, "loss", loss.id())
                    .titled(report.reportNo() + " " + report.victimNameMasked())
                    .with(facts.details().getOrDefault("company", ""))
                    .amount(facts.amountFen() == null ? 0 : facts.amountFen())
                    .at("/console/casework/report.xhtml?id=" + reportId)
                    .due(due, "casework.consequence.courier-late")
                    .forUnit(Role.DESK_OFFICER, report.unitPath()));
        }
        return loss;
    }

    /** @throws NotFound {@code casework.loss-not-found} */
    Loss require(UUID id) {
        return database.createQuery("select l from Loss l where l.id = :id and l.unitPath like :unit", Loss.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.loss-not-found"));
    }

    List<Loss> of(UUID report) {
        return database.createQuery(
                        "select l from Loss l where l.reportId = :report and l.unitPath like :unit order by l.id",
                        Loss.class)
                .setParameter("report", report)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setMaxResults(100)
                .getResultList();
    }
}
