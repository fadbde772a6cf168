package zujie.insight.oversight;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.cards.api.NumberOrders;
import zujie.casework.api.Reports;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopPayments;
import zujie.insight.month.MonthSpan;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.api.Bulletins;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 行业监管数据: the month's totals of the authority's area, with the banks or carriers that it oversees. */
@UseCase
@Permitted(Role.REGULATOR)
class OversightFigures {

    @Inject
    Mandates mandates;

    @Inject
    Reports reports;

    @Inject
    StopPayments stops;

    @Inject
    NumberOrders numbers;

    @Inject
    Bulletins bulletins;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param asked such as {@code 2026-11}; null for the month that runs now
     * @throws InvalidValue {@code insight.month-malformed}
     * @throws Denied {@code insight.no-mandate}
     */
    public OversightView handle(@Nullable String asked) {
        Mandate mandate = mandates.require(caller.actor());
        MonthSpan month = MonthSpan.of(asked, clock.today());
        Instant from = month.from();
        Instant to = month.to();
        String area = mandate.areaPath();
        StopFigures stopped = stops.figures(from, to, area);
        AuditNotes.detail("month", month);
        AuditNotes.detail("area", area);
        return new OversightView(
                month.toString(),
                caller.actor().orgName(),
                mandate.areaName(),
                mandate.field().name(),
                reports.receivedBetween(from, to, area),
                stopped.orders(),
                stopped.executed(),
                stopped.accountBalanceFen(),
                stopped.disputedFen(),
                numbers.executedBetween(from, to, area),
                bulletins.publishedBetween(from, to, area),
                mandate.field() == Mandate.Field.BANKS ? stops.byBank(from, to, area) : List.of(),
                mandate.field() == Mandate.Field.CARRIERS ? numbers.byCarrier(from, to, area) : List.of());
    }
}
