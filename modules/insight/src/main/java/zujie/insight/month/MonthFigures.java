package zujie.insight.month;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.cards.api.NumberOrders;
import zujie.casework.api.Reports;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopPayments;
import zujie.funds.api.StopSelection;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.api.Bulletins;
import zujie.outreach.api.DissuasionFigures;
import zujie.outreach.api.Dissuasions;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 月度数据: what the caller's unit and those below it have done in a month of China's calendar. */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class MonthFigures {

    @Inject
    Reports reports;

    @Inject
    StopPayments stops;

    @Inject
    NumberOrders numbers;

    @Inject
    Instance<Bulletins> bulletins;

    @Inject
    Instance<Dissuasions> dissuasions;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param asked such as {@code 2026-11}; null for the month that runs now
     * @throws InvalidValue {@code insight.month-malformed}
     */
    public MonthView handle(@Nullable String asked) {
        MonthSpan month = MonthSpan.of(asked, clock.today());
        Instant from = month.from();
        Instant to = month.to();
        String unit = caller.actor().unitPath();
        StopFigures stopped = stops.figures(from, to, unit);
        AuditNotes.detail("month", month);
        return new MonthView(
                month.toString(),
                caller.actor().orgName(),
                new MonthView.Figure(
                        reports.receivedBetween(from, to, unit),
                        list("casework/reports", "from", "to", month) + "&unique=true"),
                new MonthView.Figure(stopped.orders(), "/console/insight/stops.xhtml?month=" + month),
                new MonthView.Figure(stopped.executed(), list("funds/stops", "executedFrom", "executedTo", month)),
                stopped.accountBalanceFen(),
                stopped.disputedFen(),
                new MonthView.Figure(
                        numbers.executedBetween(from, to, unit),
                        list("cards/number-orders", "executedFrom", "executedTo", month)),
                bulletins.isUnsatisfied()
                        ? null
                        : new MonthView.Figure(
                                bulletins.get().publishedBetween(from, to, unit),
                                list("outreach/bulletins", "publishedFrom", "publishedTo", month)),
                dissuasions.isUnsatisfied() ? null : dissuaded(dissuasions.get().figures(from, to, unit), month));
    }

    private static MonthView.Dissuaded dissuaded(DissuasionFigures figures, MonthSpan month) {
        String list = list("outreach/dissuasions", "from", "to", month);
        return new MonthView.Dissuaded(
                new MonthView.Figure(figures.tasks(), list),
                new MonthView.Figure(figures.contacted(), list + "&which=CONTACTED"),
                new MonthView.Figure(figures.dissuaded(), list + "&state=DISSUADED"),
                list + "&which=SAVED",
                figures.savedFen(),
                new MonthView.Figure(figures.relapsed(), list + "&which=RELAPSED"));
    }

    /**
     * The stops behind 止付指令数, the oldest first; at most 200.
     *
     * @throws InvalidValue {@code insight.month-malformed}
     */
    public List<StopLine> stops(@Nullable String asked, @Nullable String cursor) {
        MonthSpan month = MonthSpan.of(asked, clock.today());
        List<StopLine> lines = stops.lines(
                new StopSelection(
                        StopSelection.Which.ORDERED,
                        month.from(),
                        month.to(),
                        caller.actor().unitPath(),
                        null),
                cursor);
        AuditNotes.detail("month", month);
        AuditNotes.listed(lines.stream().map(StopLine::orderId).toList());
        return lines;
    }

    private static String list(String screen, String from, String to, MonthSpan month) {
        return "/console/" + screen + ".xhtml?" + from + "=" + month.first() + "&" + to + "=" + month.last();
    }
}
