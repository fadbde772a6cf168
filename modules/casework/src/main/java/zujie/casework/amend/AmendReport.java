package zujie.casework.amend;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.FraudTypes;
import zujie.casework.report.ReportGrew;
import zujie.casework.reported.ReportedBooks;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 更正警情要素: type, loss and brief of a report, each change kept in its history. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class AmendReport {

    private static final int LONGEST_BRIEF = 4_000;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    FraudTypes fraudTypes;

    @Inject
    Event<ReportGrew> grew;

    @Inject
    ReportedBooks reported;

    /** {@code seen} is the version that the officer had before him; it is always said. */
    public record Command(UUID reportId, int seen, String fraudType, long lossFen, String brief) {}

    /**
     * @throws NotFound {@code casework.report-not-found}
     * @throws Conflict {@code platform.changed-meanwhile} if somebody else has changed the report since
     * @throws InvalidValue at the input that is wrong
     */
    public FactsView handle(Command command) {
        ReportFacts facts = require(command.reportId());
        String brief = command.brief().strip();
        if (brief.isEmpty()) {
            throw InvalidValue.onField("brief", "casework.text-missing");
        }
        if (brief.codePointCount(0, brief.length()) > LONGEST_BRIEF) {
            throw InvalidValue.onField("brief", "casework.text-too-long", LONGEST_BRIEF);
        }
        if (command.lossFen() < 0) {
            throw InvalidValue.onField("lossFen", "kernel.money-negative");
        }
        LocalDate day = LocalDate.ofInstant(facts.receivedAt(), BusinessClock.ZONE);
        if (!fraudTypes.inForce(day).contains(command.fraudType())) {
            throw InvalidValue.onField("fraudType", "casework.choice-unknown");
        }
        long before = facts.lossFen();
        facts.amend(command.seen(), command.fraudType(), command.lossFen(), brief, caller.actor(), clock.now())
                .forEach(database::persist);
        database.flush();
        reported.lossChanged(facts.toReported(), facts.lossFen() - before);
        grew.fire(new ReportGrew(facts.id()));
        return facts.toView(lastBy(facts.id()));
    }

    /** What stands there now. @throws NotFound {@code casework.report-not-found} */
    public FactsView current(UUID reportId) {
        ReportFacts facts = require(reportId);
        database.refresh(facts);
        return facts.toView(lastBy(facts.id()));
    }

    private ReportFacts require(UUID id) {
        AuditNotes.subject("report", id);
        return database.createQuery(
                        "select f from ReportFacts f where f.id = :id and f.unitPath like :unit", ReportFacts.class)
                .setParameter("id", id)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.report-not-found"));
    }

    private @org.jspecify.annotations.Nullable String lastBy(UUID report) {
        List<Amendment> last = database.createQuery(
                        "select a from Amendment a where a.reportId = :report order by a.at desc, a.id desc",
                        Amendment.class)
                .setParameter("report", report)
                .setMaxResults(1)
                .getResultList();
        return last.isEmpty() ? null : last.get(0).by();
    }
}
