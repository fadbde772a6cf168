package zujie.insight.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopSelection;
import zujie.insight.Neighbours.Numbers;
import zujie.insight.Neighbours.Stops;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.api.Bulletins;
import zujie.outreach.api.DissuasionFigures;
import zujie.outreach.api.Dissuasions;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

class MonthFiguresTest {

    private static final String UNIT = "/350000000000/350100000000/";

    private final List<String> asked = new ArrayList<>();
    private final MonthFigures figures = new MonthFigures();

    MonthFiguresTest() {
        figures.caller = new Caller();
        // 23:30 on 31 October in UTC is 1 November in China.
        figures.clock = () -> Instant.parse("2026-10-31T23:30:00Z");
        figures.reports = new Reports() {
            @Override
            public ReportView require(UUID id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<ContactMeans> contacts(UUID id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long receivedBetween(Instant from, Instant to, String unitPath) {
                asked.add(from + " " + to + " " + unitPath);
                return 37;
            }
        };
        figures.stops = new Stops() {
            @Override
            public StopFigures figures(Instant from, Instant to, String unitPath) {
                asked.add(from + " " + to + " " + unitPath);
                return new StopFigures(9, 7, 128_640_000, 5_000_000);
            }

            @Override
            public List<StopLine> lines(StopSelection selection, @Nullable String cursor) {
                asked.add(
                        selection.which() + " " + selection.from() + " " + selection.to() + " " + selection.unitPath());
                return List.of();
            }
        };
        figures.numbers = new Numbers() {
            @Override
            public long executedBetween(Instant from, Instant to, String unit) {
                asked.add(from + " " + to + " " + unit);
                return 4;
            }
        };
        Bulletins board = (from, to, unit) -> {
            asked.add(from + " " + to + " " + unit);
            return 2;
        };
        figures.bulletins = only(board);
        Dissuasions calls = (from, to, unit) -> {
            asked.add(from + " " + to + " " + unit);
            return new DissuasionFigures(64, 70, 55, 50, 58_600_000, 1);
        };
        figures.dissuasions = only(calls);
    }

    @Test
    void shouldAskEveryModuleForTheSameMonthOfChinaAndTheCallersUnit() throws Exception {
        MonthView view = as(() -> figures.handle(null));

        assertThat(view.month()).isEqualTo("2026-11");
        assertThat(asked).hasSize(5).containsOnly("2026-10-31T16:00:00Z 2026-11-30T16:00:00Z " + UNIT);
    }

    @Test
    void shouldKeepBalanceAndDisputedAmountApartAndOpenWhatWasCounted() throws Exception {
        // SR terms: 账户止付余额 and 其中涉案金额 are two figures.
        MonthView view = as(() -> figures.handle("2026-02"));

        assertThat(view.accountBalanceFen()).isEqualTo(128_640_000);
        assertThat(view.disputedFen()).isEqualTo(5_000_000);
        assertThat(view.received())
                .isEqualTo(new MonthView.Figure(
                        37, "/console/casework/reports.xhtml?from=2026-02-01&to=2026-02-28&unique=true"));
        assertThat(view.stopsOrdered())
                .isEqualTo(new MonthView.Figure(9, "/console/insight/stops.xhtml?month=2026-02"));
        assertThat(view.stopsExecuted())
                .isEqualTo(new MonthView.Figure(
                        7, "/console/funds/stops.xhtml?executedFrom=2026-02-01&executedTo=2026-02-28"));
        assertThat(view.numbersShut())
                .isEqualTo(new MonthView.Figure(
                        4, "/console/cards/number-orders.xhtml?executedFrom=2026-02-01&executedTo=2026-02-28"));
        assertThat(view.bulletins())
                .isEqualTo(new MonthView.Figure(
                        2, "/console/outreach/bulletins.xhtml?publishedFrom=2026-02-01&publishedTo=2026-02-28"));
    }

    @Test
    void shouldOpenTheDissuasionsThatWereCounted() throws Exception {
        // SR-13: 劝阻挽损 and 电话、见面劝阻; SR terms: 劝阻后仍被骗.
        MonthView.Dissuaded view = as(() -> figures.handle("2026-02")).dissuasion();
        String list = "/console/outreach/dissuasions.xhtml?from=2026-02-01&to=2026-02-28";
        assertThat(view)
                .isEqualTo(new MonthView.Dissuaded(
                        new MonthView.Figure(64, list),
                        new MonthView.Figure(55, list + "&which=CONTACTED"),
                        new MonthView.Figure(50, list + "&state=DISSUADED"),
                        list + "&which=SAVED",
                        58_600_000,
                        new MonthView.Figure(1, list + "&which=RELAPSED")));
    }

    @Test
    void shouldListTheStopsThatWereCounted() throws Exception {
        as(() -> figures.stops("2026-11", null));
        assertThat(asked).containsExactly("ORDERED 2026-10-31T16:00:00Z 2026-11-30T16:00:00Z " + UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-13", "11/2026", "x"})
    void shouldRefuseWhatIsNoMonth(String month) {
        assertThatThrownBy(() -> as(() -> figures.handle(month)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("insight.month-malformed");
    }

    @SuppressWarnings("unchecked")
    private static <T> Instance<T> only(T bean) {
        return (Instance<T>) Proxy.newProxyInstance(
                MonthFiguresTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, args) -> method.getName().equals("get") ? bean : Boolean.FALSE);
    }

    private <T> T as(Callable<T> work) throws Exception {
        return figures.caller.runAs(
                new Actor(
                        new UUID(1, 1),
                        "p1",
                        "王警官",
                        "350100000000",
                        "福州市反诈中心",
                        OrgKind.POLICE,
                        UNIT,
                        Set.of(Role.POLICE_OFFICER),
                        null),
                work);
    }
}
