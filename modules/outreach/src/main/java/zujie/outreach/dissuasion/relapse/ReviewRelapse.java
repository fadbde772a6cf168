package zujie.outreach.dissuasion.relapse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.WorkItems;

/** 复盘: why a warned person was defrauded all the same. */
@UseCase
@Permitted(Role.POLICE_APPROVER)
public class ReviewRelapse {

    private static final int LONGEST = 500;

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    DissuasionBook book;

    @Inject
    WorkItems workItems;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @param relapseId of the later report, see {@link #of}; null for the oldest that waits */
    public record Command(
            UUID dissuasionId, @Nullable UUID relapseId, @Nullable String cause, @Nullable String finding) {}

    /**
     * @throws NotFound if the task is not in scope or has no such later report
     * @throws Conflict if it was reviewed before
     * @throws InvalidValue without a cause or words
     */
    public void handle(Command c) {
        Dissuasion task = book.require(c.dissuasionId());
        WhyFailed cause = Arrays.stream(WhyFailed.values())
                .filter(why -> why.name().equals(c.cause()))
                .findFirst()
                .orElseThrow(() ->
                        InvalidValue.onField("cause", "outreach.value-unknown", c.cause() == null ? "" : c.cause()));
        String finding = c.finding() == null ? "" : c.finding().strip();
        if (finding.isEmpty()) {
            throw InvalidValue.onField("finding", "outreach.text-missing");
        }
        if (finding.codePointCount(0, finding.length()) > LONGEST) {
            throw InvalidValue.onField("finding", "outreach.text-too-long", LONGEST);
        }
        List<Relapse> all = read(task.id());
        Relapse relapse = all.stream()
                .filter(r -> c.relapseId() == null ? r.isOpen() : r.id().equals(c.relapseId()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("outreach.relapse-not-found"));
        relapse.review(cause, finding, caller.actor(), clock.now());
        task.reviewed(finding, caller.actor(), clock.now());
        if (all.stream().noneMatch(Relapse::isOpen)) {
            workItems.done(CompareWithReport.REVIEW, task.id());
        }
        AuditNotes.detail("cause", cause);
    }

    /** The later reports of a task's person, the oldest first. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER})
    public List<RelapseRow> of(UUID dissuasionId) {
        return read(book.require(dissuasionId).id()).stream()
                .map(Relapse::toRow)
                .toList();
    }

    private List<Relapse> read(UUID task) {
        return database.createQuery(
                        "select r from Relapse r where r.dissuasionId = :task order by r.notedAt, r.id", Relapse.class)
                .setParameter("task", task)
                .getResultList();
    }
}
