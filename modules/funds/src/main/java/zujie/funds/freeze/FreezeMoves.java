package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.OrderDone;
import zujie.funds.order.OrderNumbers;
import zujie.funds.order.OrderOut;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/**
 * What a move of a freeze sets going, until {@link FreezeEnds} takes over: whose desk it is on next, which clocks run, what others are told. An active freeze
 * always has {@link #KEEP} or {@link #ENDING} open on a police desk and a timer at its end.
 */
@ApplicationScoped
class FreezeMoves {

    static final String AMENDED = "funds.freeze-amended";
    static final String CHECK_END = "funds.check-freeze-end";
    static final String LEGAL = "funds.review-freeze";
    static final String RETURNED = "funds.freeze-returned";
    static final String APPROVE = "funds.approve-freeze";
    static final String DECLINED = "funds.freeze-declined";
    static final String ANSWER = "funds.answer-freeze";
    static final String URGE = "funds.urge-freeze";
    static final String URGE_RENEWAL = "funds.urge-renewal";
    static final String REFUSED = "funds.freeze-refused";
    static final String KEEP = "funds.keep-freeze";
    static final String ENDING = "funds.freeze-ending";
    static final String CONFIRM = "funds.confirm-freeze";
    static final String APPROVE_RENEWAL = "funds.approve-renewal";
    static final String RENEW = "funds.renew-freeze";
    static final String RENEWAL_FAILED = "funds.renewal-failed";
    static final String ENDED = "funds.freeze-ended";

    private static final String SUBJECT = "freeze";

    /** Codes in the interface of banks (§6). */
    private static final String FREEZE_CODE = "100201";

    static final String RENEWAL_CODE = "100205";
    static final String ESCALATED = "funds.consequence.freeze-escalate";
    private static final String ENDS = "funds.consequence.freeze-end";

    @Inject
    FreezeRules rules;

    @Inject
    WorkItems workItems;

    @Inject
    Timers timers;

    @Inject
    Outbox outbox;

    @Inject
    OrderNumbers numbers;

    @Inject
    Event<OrderOut> out;

    @Inject
    Event<OrderDone> done;

    @Inject
    BusinessClock clock;

    void submitted(FreezeOrder freeze) {
        workItems.done(RETURNED, freeze.id());
        workItems.open(item(LEGAL, freeze)
                .with(freeze.parties().leadName())
                .due(rules.legalDue(), ESCALATED)
                .forUnit(Role.LEGAL_REVIEWER, freeze.parties().unitPath()));
    }

    void reviewed(FreezeOrder freeze) {
        workItems.done(LEGAL, freeze.id());
        if (freeze.state() == FreezeState.APPROVAL) {
            workItems.open(forApprover(APPROVE, freeze)
                    .due(rules.approvalDue(), ESCALATED)
                    .forUnit(Role.POLICE_APPROVER, freeze.parties().unitPath()));
        } else {
            workItems.open(forLead(RETURNED, freeze));
        }
    }

    void declined(FreezeOrder freeze) {
        workItems.done(APPROVE, freeze.id());
        workItems.open(forLead(DECLINED, freeze));
    }

    void withdrawn(FreezeOrder freeze) {
        workItems.drop(LEGAL, freeze.id());
        workItems.drop(APPROVE, freeze.id());
        workItems.drop(RETURNED, freeze.id());
    }

    /** It is out: the bank's clock runs. */
    void issued(FreezeOrder freeze) {
        workItems.done(APPROVE, freeze.id());
        FreezeTimes times = Objects.requireNonNull(freeze.times());
        workItems.open(forBank(ANSWER, freeze)
                .due(times.dueAt(), "funds.consequence.answer")
                .forUnit(Role.BANK_OPERATOR, freeze.parties().bankPath()));
        timers.set(FreezeClocks.ANSWER_WARN, freeze.id(), times.warnAt());
        send(FREEZE_CODE, Objects.requireNonNull(freeze.orderNo()), null, freeze);
        publish("funds.freeze-issued.v1", freeze);
    }

    /** To the bank by every channel that it uses. */
    private void send(String code, String applicationId, @Nullable String original, FreezeOrder freeze) {
        out.fire(new OrderOut(
                code,
                applicationId,
                original,
                SUBJECT,
                freeze.id(),
                freeze.parties(),
                freeze.ground().caseNo()));
    }

    void send(String code, FreezeOrder freeze) {
        String business = "0" + code.substring(3);
        send(code, numbers.application(business, freeze.parties().orgCode()), freeze.orderNo(), freeze);
    }

    /** The bank is silent on a new freeze. */
    void silent(FreezeOrder freeze) {
        urge(URGE, freeze, Objects.requireNonNull(freeze.times()).dueAt(), "funds.consequence.urge");
    }

    /** The bank is silent on a renewal: its end stays where it is (R1.18). */
    void silentOnRenewal(FreezeOrder freeze) {
        urge(URGE_RENEWAL, freeze, Objects.requireNonNull(freeze.nextEnd()), ENDS);
    }

    void urge(String kind, FreezeOrder freeze, Instant due, String consequence) {
        workItems.open(toLead(ofBank(kind, freeze).due(due, consequence), freeze));
    }

    /** The bank has answered. */
    void answered(FreezeOrder freeze) {
        workItems.done(ANSWER, freeze.id());
        done.fire(OrderDone.of(freeze.id(), FREEZE_CODE));
        workItems.drop(URGE, freeze.id());
        timers.cancel(FreezeClocks.ANSWER_WARN, freeze.id());
        if (freeze.state() == FreezeState.REFUSED) {
            workItems.open(forLead(REFUSED, freeze));
            publish("funds.freeze-refused.v1", freeze);
        } else {
            active(freeze);
        }
    }

    /** It stands, or waits in the queue: its owner keeps it, and its clocks run anew. */
    void active(FreezeOrder freeze) {
        workItems.drop(CONFIRM, freeze.id());
        stopClocks(freeze);
        Instant end = Objects.requireNonNull(freeze.nextEnd());
        if (freeze.state() == FreezeState.QUEUED) {
            timers.set(FreezeClocks.TURN, freeze.id(), end);
            watch(KEEP, freeze);
            publish("funds.freeze-queued.v1", freeze);
            return;
        }
        runs(freeze, end);
        publish("funds.freeze-executed.v1", freeze);
    }

    /** The bank has corrected its answer: the clocks run to the end that is true now, and the lead officer hears of it. */
    void amended(FreezeOrder freeze) {
        stopClocks(freeze);
        runs(freeze, Objects.requireNonNull(freeze.nextEnd()));
        workItems.drop(AMENDED, freeze.id());
        workItems.open(forLead(AMENDED, freeze));
    }

    private void runs(FreezeOrder freeze, Instant end) {
        timers.set(FreezeClocks.EXPIRY, freeze.id(), end);
        boolean near = false;
        for (Duration before : rules.alerts()) {
            Instant alert = end.minus(before);
            if (alert.isAfter(clock.now())) {
                timers.set(FreezeClocks.ALERT, freeze.id(), alert);
            } else {
                near = true;
            }
        }
        watch(near ? ENDING : KEEP, freeze);
    }

    /** The bank's end counts (R1.22); one that is not about what the paper ordered is looked into at once. */
    void ends(FreezeOrder freeze, Instant ordered) {
        Duration off = Duration.between(ordered, Objects.requireNonNull(freeze.nextEnd()));
        if (off.abs().compareTo(rules.endTolerance()) > 0) {
            workItems.open(forLead(CHECK_END, freeze));
        }
    }

    /** The turn of a queued one has come: it holds by law, and the bank is asked to say so. */
    void turnCame(FreezeOrder freeze) {
        active(freeze);
        workItems.open(forBank(CONFIRM, freeze)
                .due(rules.times(clock.now()).dueAt(), "funds.consequence.answer")
                .forUnit(Role.BANK_OPERATOR, freeze.parties().bankPath()));
    }

    /** Its end is near: now the whole unit sees it. */
    void nearsEnd(FreezeOrder freeze) {
        watch(ENDING, freeze);
    }

    private void watch(String kind, FreezeOrder freeze) {
        workItems.drop(KEEP, freeze.id());
        workItems.drop(ENDING, freeze.id());
        NewWorkItem.Builder item = item(kind, freeze)
                .with(freeze.parties().bankName() + " · " + freeze.parties().leadName())
                .due(
                        Objects.requireNonNull(freeze.nextEnd()),
                        freeze.state() == FreezeState.QUEUED ? "funds.consequence.freeze-turn" : ENDS);
        if (kind.equals(KEEP)) {
            item.onlyFor(freeze.parties().leadOfficer());
        }
        workItems.open(
                item.forUnit(freeze.parties().leadRole(), freeze.parties().unitPath()));
    }

    void renewalAsked(FreezeOrder freeze) {
        workItems.done(RENEWAL_FAILED, freeze.id());
        workItems.open(forApprover(APPROVE_RENEWAL, freeze)
                .due(earlier(rules.approvalDue(), Objects.requireNonNull(freeze.nextEnd())), ENDS)
                .forUnit(Role.POLICE_APPROVER, freeze.parties().unitPath()));
    }

    void renewalDecided(FreezeOrder freeze) {
        workItems.done(APPROVE_RENEWAL, freeze.id());
        if (freeze.renewal() == null) {
            workItems.open(forLead(RENEWAL_FAILED, freeze));
        } else {
            workItems.open(forBank(RENEW, freeze)
                    .due(Objects.requireNonNull(freeze.nextEnd()), ENDS)
                    .forUnit(Role.BANK_OPERATOR, freeze.parties().bankPath()));
            timers.set(
                    FreezeClocks.RENEWAL_WARN,
                    freeze.id(),
                    rules.times(clock.now()).warnAt());
            send(RENEWAL_CODE, freeze);
        }
    }

    void renewalAnswered(FreezeOrder freeze, boolean renewed) {
        workItems.done(RENEW, freeze.id());
        workItems.drop(URGE_RENEWAL, freeze.id());
        timers.cancel(FreezeClocks.RENEWAL_WARN, freeze.id());
        done.fire(OrderDone.of(freeze.id(), RENEWAL_CODE));
        if (renewed) {
            active(freeze);
            publish("funds.freeze-renewed.v1", freeze);
        } else {
            workItems.open(forLead(RENEWAL_FAILED, freeze));
        }
    }

    void stopClocks(FreezeOrder freeze) {
        timers.cancel(FreezeClocks.TURN, freeze.id());
        timers.cancel(FreezeClocks.ALERT, freeze.id());
        timers.cancel(FreezeClocks.EXPIRY, freeze.id());
    }

    /** One of the officers has seen how it ended. */
    void seenByPolice(FreezeOrder freeze) {
        workItems.done(ENDED, freeze.id());
        workItems.done(REFUSED, freeze.id());
        workItems.done(AMENDED, freeze.id());
        workItems.done(CHECK_END, freeze.id());
        workItems.done(DECLINED, freeze.id());
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static NewWorkItem forLead(String kind, FreezeOrder freeze) {
        return toLead(ofBank(kind, freeze), freeze);
    }

    static NewWorkItem toLead(NewWorkItem.Builder item, FreezeOrder freeze) {
        return item.onlyFor(freeze.parties().leadOfficer())
                .forUnit(freeze.parties().leadRole(), freeze.parties().unitPath());
    }

    static NewWorkItem.Builder ofBank(String kind, FreezeOrder freeze) {
        return item(kind, freeze).with(freeze.parties().bankName());
    }

    static NewWorkItem.Builder forApprover(String kind, FreezeOrder freeze) {
        return item(kind, freeze).with(freeze.parties().leadName()).atLeast(freeze.rank());
    }

    static NewWorkItem.Builder forBank(String kind, FreezeOrder freeze) {
        return item(kind, freeze).with(freeze.parties().orgName());
    }

    static NewWorkItem.Builder item(String kind, FreezeOrder freeze) {
        return NewWorkItem.of(kind, SUBJECT, freeze.id())
                .titled(freeze.target().maskedAccount() + " · "
                        + freeze.target().maskedName() + " · " + freeze.ground().caseNo())
                .amount(freeze.target().disputedFen())
                .at("/console/funds/freeze.xhtml?id=" + freeze.id());
    }

    void publish(String topic, FreezeOrder freeze) {
        outbox.publish(topic, freeze.id(), FreezeFact.of(freeze));
    }
}
