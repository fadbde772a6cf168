package zujie.funds.involved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import zujie.funds.history.History;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.timer.TimerHandler;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Who has to do what about a listing, and the three days of the holder. */
@ApplicationScoped
class InvolvedWork implements TimerHandler {

    static final String FIND = "funds.find-involved";
    static final String ACT = "funds.act-on-involved";
    static final String LIMIT = "funds.limit-unverified";
    static final String LIFT = "funds.lift-involved";
    static final String APPEAL = "funds.answer-involved-appeal";
    static final String VERIFY_OVER = "funds.involved-verify-over";

    private static final String PAGE = "/console/funds/involved-account.xhtml?id=";

    @Inject
    InvolvedBook book;

    @Inject
    WorkItems workItems;

    @Inject
    Timers timers;

    @Inject
    History history;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    AuthorityRank rank() {
        return AuthorityRank.valueOf(parameters.text("funds.involved-min-rank", clock.today()));
    }

    void proposed(InvolvedAccount a) {
        workItems.open(item(FIND, a.id(), a).atLeast(rank()).forUnit(Role.POLICE_APPROVER, a.unitPath()));
    }

    void decided(InvolvedAccount a) {
        workItems.done(FIND, a.id());
    }

    /** A bank has something to do: on the listed account, or for the holder's other accounts. */
    void measure(InvolvedAccount a, InvolvedMeasure m) {
        workItems.open(item(ACT, m.id(), a)
                .due(
                        clock.now().plus(parameters.duration("funds.involved-bank-hours", clock.today())),
                        "funds.consequence.involved-escalate")
                .forUnit(Role.BANK_OPERATOR, m.bankPath()));
    }

    void acted(InvolvedMeasure m) {
        workItems.done(ACT, m.id());
        Instant due = m.verifyDueAt();
        if (m.state() == MeasureState.NOTIFIED && due != null) {
            timers.set(VERIFY_OVER, m.id(), due);
            return;
        }
        workItems.done(LIMIT, m.id());
        workItems.done(LIFT, m.id());
        timers.cancel(VERIFY_OVER, m.id());
    }

    void liftOrdered(InvolvedAccount a, InvolvedMeasure m) {
        workItems.open(item(LIFT, m.id(), a)
                .due(
                        clock.now().plus(parameters.duration("funds.involved-bank-hours", clock.today())),
                        "funds.consequence.involved-escalate")
                .forUnit(Role.BANK_OPERATOR, m.bankPath()));
    }

    /** The account left the list before the bank did anything: there is nothing more to do. */
    void dropped(InvolvedMeasure m) {
        workItems.drop(ACT, m.id());
        workItems.drop(LIMIT, m.id());
        timers.cancel(VERIFY_OVER, m.id());
    }

    void appealed(InvolvedAccount a, Instant due) {
        workItems.open(item(APPEAL, a.id(), a)
                .due(due, "funds.consequence.involved-escalate")
                .atLeast(rank())
                .forUnit(Role.POLICE_APPROVER, a.unitPath()));
    }

    void appealAnswered(InvolvedAccount a) {
        workItems.done(APPEAL, a.id());
    }

    private static NewWorkItem.Builder item(String kind, UUID subject, InvolvedAccount a) {
        return NewWorkItem.of(kind, InvolvedBook.TYPE, subject)
                .titled(a.title())
                .at(PAGE + a.id());
    }

    @Override
    public String kind() {
        return VERIFY_OVER;
    }

    /** R3.3: three days are over and the holder has not verified; the bank limits his other accounts. */
    @Override
    public void due(String subject, Instant due) {
        book.measureUnscoped(UUID.fromString(subject))
                .filter(m -> m.state() == MeasureState.NOTIFIED)
                .ifPresent(m -> {
                    history.note(InvolvedBook.TYPE, m.involvedId(), "UNVERIFIED", m.bankName());
                    workItems.open(NewWorkItem.of(LIMIT, InvolvedBook.TYPE, m.id())
                            .titled(m.bankCode())
                            .at(PAGE + m.involvedId())
                            .due(
                                    due.plus(parameters.duration("funds.involved-bank-hours", clock.today())),
                                    "funds.consequence.involved-escalate")
                            .forUnit(Role.BANK_OPERATOR, m.bankPath()));
                });
    }
}
