package zujie.funds.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Who has to do what about a checklist. */
@ApplicationScoped
class CheckWork {

    static final String ATTEND = "funds.attend-counter";
    static final String CONFIRM = "funds.confirm-saving";
    static final String SIGN = "funds.sign-notice";

    private static final String PAGE = "/console/funds/counter-check.xhtml?id=";

    @Inject
    WorkItems workItems;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** The officer on the roster of the post is told; else the desk of the unit. */
    void called(CounterCheck c, @Nullable UUID officer) {
        NewWorkItem.Builder item = item(ATTEND, c)
                .with(c.bankName() + " " + c.branch())
                .due(c.callDueAt(), "funds.consequence.counter-escalate");
        workItems.open(
                officer == null
                        ? item.forUnit(Role.DESK_OFFICER, c.unitPath())
                        : item.onlyFor(officer).forUnit(Role.POLICE_OFFICER, c.unitPath()));
    }

    void attended(CounterCheck c) {
        workItems.done(ATTEND, c.id());
    }

    void concluded(CounterCheck c) {
        workItems.done(ATTEND, c.id());
        if (c.state() == CheckState.STOPPED) {
            workItems.open(item(CONFIRM, c).with(c.tellerName()).forUnit(Role.BANK_CHECKER, c.bankPath()));
        } else if (c.lacksNotice()) {
            workItems.open(item(SIGN, c)
                    .with(c.tellerName())
                    .due(
                            clock.now().plus(parameters.duration("funds.counter-notice-hours", clock.today())),
                            "funds.consequence.notice-missing")
                    .forUnit(Role.BANK_OPERATOR, c.bankPath()));
        }
    }

    void confirmed(CounterCheck c) {
        workItems.done(CONFIRM, c.id());
    }

    void signed(CounterCheck c) {
        workItems.done(SIGN, c.id());
    }

    private static NewWorkItem.Builder item(String kind, CounterCheck c) {
        return NewWorkItem.of(kind, CheckBook.TYPE, c.id())
                .titled(c.no() + (c.amountFen() > 0 ? " · " + Money.ofFen(c.amountFen()) : ""))
                .at(PAGE + c.id());
    }
}
