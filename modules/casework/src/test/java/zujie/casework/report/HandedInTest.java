package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.ICBC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.api.NewReport;
import zujie.casework.api.ReportDesk;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.api.Victims;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;

/** What other modules hand in is a report like any other. */
class HandedInTest {

    private static final Instant SENT = Instant.parse("2026-11-06T02:40:00Z");

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportBeans.bench().with("report.HandedIn");
        bench.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static NewReport report(@Nullable String identity, String payee, String shown) {
        return new NewReport(
                "96110",
                "F08",
                "劝阻中发现已转账",
                "张某某",
                "13905910001",
                identity,
                List.of(new NewReport.Transfer(
                        ICBC, "6222020200012345670", null, payee, "陈某", 5_000_000L, SENT, "手机银行")),
                shown);
    }

    private static ReportDesk.Entered enter(NewReport report) {
        return bench.as(DESK, () -> bench.get(ReportDesk.class).enter(report));
    }

    @Test
    void shouldTakeItDownAsIfTheOfficerHadTypedIt() {
        ReportDesk.Entered entered = enter(report("11010519491231002X", "6217000000000000000", "008613800001234"));
        ReportView view = bench.as(DESK, () -> bench.get(Reports.class).require(entered.id()));
        assertThat(view.reportNo()).isEqualTo(entered.reportNo());
        assertThat(view.victimNameMasked()).isEqualTo("张*");
        assertThat(view.fraudType()).isEqualTo("F08");
        assertThat(view.transfers()).singleElement().satisfies(t -> {
            assertThat(t.payeeAccount()).isEqualTo("6217000000000000000");
            assertThat(t.amountFen()).isEqualTo(5_000_000);
            assertThat(t.transferredAt()).isEqualTo(SENT);
        });
        assertThat(bench.as(DESK, () -> bench.get(Reports.class).contacts(entered.id())))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.kind()).isEqualTo("SHOWN_NUMBER");
                    assertThat(c.value()).isEqualTo("008613800001234");
                });
        assertThat(bench.as(ELSEWHERE, () -> bench.get(Reports.class).contacts(entered.id())))
                .isEmpty();
        assertThat(bench.neighbours.published).extracting(e -> e.getKey()).contains("casework.report-received.v1");
    }

    @Test
    void shouldTellWhatAVictimIsKnownByToWhoSeesTheReport() {
        UUID id = enter(report("11010519491231002X", "6217000000000000018", "")).id();
        Victims.Means means = bench.as(DESK, () -> bench.get(Victims.class).of(id));
        assertThat(means.phone()).isEqualTo("13905910001");
        assertThat(means.identity()).isEqualTo("11010519491231002X");
        assertThat(means.accounts()).containsExactly("6222020200012345670");
        assertThat(means.toString()).doesNotContain("139", "6222");
        assertThatThrownBy(
                        () -> bench.as(ELSEWHERE, () -> bench.get(Victims.class).of(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldNameTheInputThatIsWrongAsTheInterfaceDoes() {
        assertThatThrownBy(() -> enter(report("110105194912310021", "6217000000000000026", "")))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("victim.identityNumber"));
        assertThatThrownBy(() -> enter(report(null, "#", "")))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("transfers[0].payeeAccount"));
    }
}
