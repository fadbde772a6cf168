package zujie.funds.bankreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import zujie.funds.counter.CheckBook;
import zujie.funds.history.History;
import zujie.funds.order.NoticeOut;
import zujie.funds.order.StopOrdered;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;
import zujie.platform.parameter.Parameters;
import zujie.platform.timer.TimerHandler;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Who has to do what about a bank's report; it follows the stop that is ordered after it (R1.4). */
@ApplicationScoped
class BankReportWork implements TimerHandler {

    static final String ANSWER = "funds.answer-bank-report";
    static final String ORDER = "funds.order-after-bank-stop";
    static final String ANSWERED = "funds.bank-report-answered";
    static final String LIFT = "funds.lift-own-stop";
    static final String LAPSE = "funds.bank-stop-lapse";

    /** 案件举报反馈. */
    private static final String ANSWER_CODE = "100402";

    private static final String PAGE = "/console/funds/bank-report.xhtml?id=";

    @Inject
    BankReportBook book;

    @Inject
    WorkItems workItems;

    @Inject
    Timers timers;

    @Inject
    Outbox outbox;

    @Inject
    Event<NoticeOut> notices;

    @Inject
    Parameters parameters;

    @Inject
    History history;

    @Inject
    CheckBook checks;

    @Inject
    BusinessClock clock;

    /** What the topics {@code funds.bank-report-received.v1} and {@code …-answered.v1} carry. */
    public record BankReportFact(
            UUID bankReportId, String kind, String state, String applicationId, String unitPath, String bankCode) {}

    void received(BankReport r) {
        workItems.open(item(ANSWER, r)
                .with(r.bankName())
                .due(r.dueAt(), "funds.consequence.bankreport-escalate")
                .forUnit(Role.DESK_OFFICER, r.unitPath()));
        OwnStop own = r.ownStop();
        if (own != null) {
            timers.set(LAPSE, r.id(), own.orderDueAt());
        }
        publish("funds.bank-report-received.v1", r);
    }

    void answered(BankReport r) {
        workItems.done(ANSWER, r.id());
        toBank(ANSWERED, r);
        notices.fire(new NoticeOut(
                ANSWER_CODE,
                r.applicationId(),
                BankReportBook.TYPE,
                r.id(),
                r.bankCode(),
                r.bankPath(),
                r.orgCode(),
                r.unitPath(),
                r.applicationId()));
        if (r.state() == BankReportState.ACCEPTED) {
            OwnStop own = r.ownStop();
            workItems.open(NewWorkItem.of(ORDER, BankReportBook.TYPE, r.id())
                    .titled(title(r))
                    .with(r.bankName())
                    .at("/console/funds/new-stop.xhtml?report=" + r.reportId())
                    .due(
                            own == null ? orderDue() : own.orderDueAt(),
                            own == null ? "funds.consequence.bankreport-escalate" : "funds.consequence.bank-stop-lapse")
                    .forUnit(Role.DESK_OFFICER, r.unitPath()));
        } else if (r.state() == BankReportState.REJECTED && r.isStoppedFirst()) {
            timers.cancel(LAPSE, r.id());
            toLift(r, clock.now());
        }
        publish("funds.bank-report-answered.v1", r);
    }

    /** The money is still there to go: what a bank has asked for is ordered within a clock of its own. */
    private Instant orderDue() {
        return clock.now().plus(parameters.duration("funds.bankreport-first-order-minutes", clock.today()));
    }

    void cancelled(BankReport r) {
        workItems.drop(ANSWER, r.id());
        timers.cancel(LAPSE, r.id());
        inVain(r);
    }

    /** A checklist that it was made of may be reported again. */
    void inVain(BankReport r) {
        checks.ofBankReport(r.bankCode(), r.applicationId()).ifPresent(check -> {
            check.reportedInVain();
            history.note(CheckBook.TYPE, check.id(), "REPORTED_IN_VAIN", r.applicationId());
        });
    }

    void seenByBank(BankReport r) {
        workItems.done(ANSWERED, r.id());
    }

    /** The bank has lifted its own stop. */
    void lifted(BankReport r) {
        workItems.done(LIFT, r.id());
    }

    private void toLift(BankReport r, Instant now) {
        if (Objects.requireNonNull(r.ownStop()).liftDueAt() != null) {
            return;
        }
        Instant until = now.plus(parameters.duration("funds.own-stop-lift-minutes", clock.today()));
        r.toLift(until);
        workItems.open(item(LIFT, r)
                .with(r.orgName())
                .due(until, "funds.consequence.lift")
                .forUnit(Role.BANK_OPERATOR, r.bankPath()));
    }

    private void toBank(String kind, BankReport r) {
        workItems.open(item(kind, r).with(r.orgName()).forUnit(Role.BANK_OPERATOR, r.bankPath()));
    }

    private void publish(String topic, BankReport r) {
        outbox.publish(
                topic,
                r.id(),
                new BankReportFact(
                        r.id(), r.kind().name(), r.state().name(), r.applicationId(), r.unitPath(), r.bankCode()));
    }

    private static NewWorkItem.Builder item(String kind, BankReport r) {
        return NewWorkItem.of(kind, BankReportBook.TYPE, r.id())
                .titled(title(r))
                .at(PAGE + r.id());
    }

    private static String title(BankReport r) {
        String who = r.maskedPerson();
        return who.isEmpty() ? r.maskedAccount() : who;
    }

    @Override
    public String kind() {
        return LAPSE;
    }

    /** R1.4: 24 h after its own stop the bank has no order. */
    @Override
    public void due(String subject, Instant due) {
        book.takeUnscoped(UUID.fromString(subject)).filter(r -> r.lapse(due)).ifPresent(r -> {
            history.note(BankReportBook.TYPE, r.id(), "LAPSED", "");
            toLift(r, due);
        });
    }

    /** A stop was ordered on a report: those of banks that asked for that very one have their order, even if late. */
    void follow(@Observes StopOrdered stop) {
        for (BankReport r : book.ofReport(stop.reportId())) {
            boolean asked = book.transfers(r.id()).stream().anyMatch(t -> t.asksFor(stop, r.isStoppedFirst()));
            if (asked && r.ordered(stop.orderNo())) {
                workItems.drop(LIFT, r.id());
                history.note(BankReportBook.TYPE, r.id(), "ORDERED", stop.orderNo());
                workItems.done(ORDER, r.id());
                timers.cancel(LAPSE, r.id());
            }
        }
    }
}
