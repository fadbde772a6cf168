package zujie.insight.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.api.Reports;
import zujie.funds.api.MoneyBooks;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

class FunnelTest {

    private static final String UNIT = "/350000000000/350100000000/";

    private final List<String> asked = new ArrayList<>();
    private final Funnel funnel = new Funnel();
    private long lossFen = 10_000;

    FunnelTest() {
        funnel.caller = new Caller();
        // 17:30 on 22 November in UTC is 23 November in China.
        funnel.clock = () -> Instant.parse("2026-11-22T17:30:00Z");
        funnel.reports = (from, to, unit, known) -> {
            asked.add(from + " " + to + " " + unit + " " + known);
            return new Reports.Booked(3, lossFen);
        };
        funnel.money = new MoneyBooks() {
            @Override
            public Booked stopped(Instant from, Instant to, String unit, Instant known) {
                asked.add(from + " " + to + " " + unit + " " + known);
                return new Booked(4, 90_000, 4_099);
            }

            @Override
            public Booked frozen(Instant from, Instant to, String unit, Instant known) {
                asked.add(from + " " + to + " " + unit + " " + known);
                return new Booked(2, 3_000, 1_000);
            }
        };
    }

    private FunnelView of(@Nullable String from, @Nullable String to, @Nullable String asOf) throws Exception {
        Callable<FunnelView> work = () -> funnel.handle(from, to, asOf);
        Actor officer = new Actor(
                new UUID(1, 1),
                "p1",
                "王警官",
                "350100000000",
                "福州市反诈中心",
                OrgKind.POLICE,
                UNIT,
                Set.of(Role.POLICE_OFFICER),
                null);
        return funnel.caller.runAs(officer, work);
    }

    @Test
    void shouldAskAllThreeForTheSameDaysOfChinaAsTheyAreKnownNow() throws Exception {
        FunnelView view = of(null, " ", null);
        assertThat(view.from()).isEqualTo(LocalDate.parse("2026-11-01"));
        assertThat(view.to()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(view.asOf()).isNull();
        assertThat(asked)
                .hasSize(3)
                .containsOnly("2026-10-31T16:00:00Z 2026-11-23T16:00:00Z " + UNIT + " 2026-11-23T16:00:00Z");
    }

    @Test
    void shouldTellWhatWasKnownAtTheEndOfADay() throws Exception {
        of("2026-11-02", "2026-11-03", "2026-11-10");
        assertThat(asked)
                .hasSize(3)
                .containsOnly("2026-11-01T16:00:00Z 2026-11-03T16:00:00Z " + UNIT + " 2026-11-10T16:00:00Z");
    }

    @Test
    void shouldShareInvolvedMoneyNotBalances() throws Exception {
        FunnelView view = of(null, null, null);
        assertThat(view.stopped()).isEqualTo(new FunnelView.Held(4, 90_000, 4_099, 40L));
        assertThat(view.frozen()).isEqualTo(new FunnelView.Held(2, 3_000, 1_000, 10L));
        lossFen = 0;
        assertThat(of(null, null, null).stopped().ofLossPercent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01,,,from,insight.date-malformed",
        ",gestern,,to,insight.date-malformed",
        ",,2026/11/01,asOf,insight.date-malformed",
        "2026-11-05,2026-11-04,,to,insight.span-turned"
    })
    void shouldRefuseDaysThatMakeNoSense(
            @Nullable String from, @Nullable String to, @Nullable String asOf, String field, String code) {
        assertThatThrownBy(() -> of(from, to, asOf)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.field()).contains(field);
        });
    }
}
