package zujie.outreach.dissuasion.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.api.Victims;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionWork;
import zujie.outreach.dissuasion.person.PersonKey;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Subscriber;
import zujie.platform.parameter.Parameters;
import zujie.platform.text.Texts;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/**
 * Compares each new report with earlier warnings of the same person, by telephone, identity and account. The message
 * names the report only, and what is compared are digests: no number gets into the outbox or a log.
 */
@ApplicationScoped
class CompareWithReport implements Subscriber {

    /** The approver's work item. */
    static final String REVIEW = "outreach.review-relapse";

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    Reports reports;

    @Inject
    Victims victims;

    @Inject
    DissuasionBook book;

    @Inject
    DissuasionWork work;

    @Inject
    WorkItems workItems;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** What is needed of the message. Public for JSON-B. */
    public record Received(UUID reportId) {}

    @Override
    public String name() {
        return "outreach.compare-with-report";
    }

    @Override
    public String topic() {
        return "casework.report-received.v1";
    }

    @Override
    public Kind kind() {
        return Kind.LOCAL;
    }

    @Override
    public void handle(Message message) {
        compare(message.as(Received.class).reportId());
    }

    void compare(UUID reportId) {
        ReportView report = reports.require(reportId);
        List<PersonKey> keys = keys(victims.of(reportId));
        book.guard(keys);
        Duration back = parameters.duration("outreach.relapse-days", clock.today());
        for (Dissuasion task : book.about(keys, report.receivedAt().minus(back))) {
            // The report that the task itself became is its result and no failure of it.
            if (task.receivedAt().isBefore(report.receivedAt())
                    && !reportId.equals(task.reportId())
                    && !isNoted(task, reportId)) {
                note(task, report, keys);
            }
        }
    }

    private void note(Dissuasion task, ReportView report, List<PersonKey> keys) {
        PersonKey.Kind shared = book.sharedKey(task, keys).orElse(PersonKey.Kind.PHONE);
        database.persist(Relapse.of(task, report, shared, clock.now()));
        task.relapsed(report.reportNo(), caller.actor(), clock.now());
        work.refresh(task);
        workItems.open(NewWorkItem.of(REVIEW, "dissuasion", task.id())
                .titled(task.person().maskedName() + " " + task.person().maskedPhone() + " · " + report.reportNo())
                .with(Texts.get(Texts.CHINESE, "outreach.dissuasion-state." + task.state()))
                .amount(report.lossFen())
                .at("/console/outreach/dissuasion.xhtml?id=" + task.id())
                .due(
                        clock.now().plus(parameters.duration("outreach.relapse-review-hours", clock.today())),
                        "outreach.consequence.review-relapse")
                .forUnit(Role.POLICE_APPROVER, task.place().unitPath()));
    }

    private boolean isNoted(Dissuasion task, UUID report) {
        return !database.createQuery(
                        "select 1 from Relapse r where r.dissuasionId = :task and r.reportId = :report", Integer.class)
                .setParameter("task", task.id())
                .setParameter("report", report)
                .getResultList()
                .isEmpty();
    }

    private static List<PersonKey> keys(Victims.Means means) {
        List<PersonKey> keys = new ArrayList<>();
        keys.add(PersonKey.phone(means.phone()));
        if (means.identity() != null) {
            keys.add(PersonKey.identity(means.identity()));
        }
        means.accounts().forEach(account -> keys.add(PersonKey.account(account)));
        return keys;
    }
}
