package zujie.insight.month;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.cards.api.NumberOrders;
import zujie.casework.api.Reports;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopPayments;
import zujie.outreach.api.Bulletins;
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
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @param asked null for the month that runs now */
    public MonthView handle(@Nullable YearMonth asked) {
        YearMonth month = asked != null ? asked : YearMonth.from(clock.today());
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Instant from = startOf(month);
        Instant to = startOf(month.plusMonths(1));
        String unit = caller.actor().unitPath();
        StopFigures stopped = stops.figures(from, to, unit);
        AuditNotes.detail("month", month);
        return new MonthView(
                month.toString(),
                caller.actor().orgName(),
                new MonthView.Figure(
                        reports.receivedBetween(from, to, unit), list("casework/reports", "from", "to", first, last)),
                new MonthView.Figure(stopped.orders(), "/console/insight/stops.xhtml?month=" + month),
                new MonthView.Figure(
                        stopped.executed(), list("funds/stops", "executedFrom", "executedTo", first, last)),
                stopped.accountBalanceFen(),
                stopped.disputedFen(),
                new MonthView.Figure(
                        numbers.executedBetween(from, to, unit),
                        list("cards/number-orders", "executedFrom", "executedTo", first, last)),
                bulletins.isUnsatisfied()
                        ? null
                        : new MonthView.Figure(
                                bulletins.get().publishedBetween(from, to, unit),
                                list("outreach/bulletins", "publishedFrom", "publishedTo", first, last)));
    }

    /** The stops behind 止付指令数, the oldest first; a piece of at most 200, the next behind the last one's cursor. */
    public List<StopLine> stops(YearMonth month, @Nullable String cursor) {
        List<StopLine> lines = stops.lines(
                startOf(month), startOf(month.plusMonths(1)), caller.actor().unitPath(), cursor);
        AuditNotes.detail("month", month);
        AuditNotes.listed(lines.stream().map(StopLine::orderId).toList());
        return lines;
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static String list(String screen, String from, String to, LocalDate first, LocalDate last) {
        return "/console/" + screen + ".xhtml?" + from + "=" + first + "&" + to + "=" + last;
    }
}
