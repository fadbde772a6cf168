package zujie.casework.jointcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;

class JointCallTest {

    private static Bench bench;
    private static UUID report;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench().with("jointcall.RecordJointCall");
        report = new ReportDesk(bench).report(1);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static UUID record(Actor by, String partner, @Nullable Instant at, String result) {
        return bench.as(by, () -> bench.get(RecordJointCall.class)
                .handle(report, new JointCallEntry(partner, "客服 8001", at, result, "已请其先行止付")));
    }

    @Test
    void shouldKeepWithWhomWhenAndTheResult() {
        record(DESK, "财付通", Instant.parse("2026-11-06T02:50:00Z"), "HELD");
        List<JointCallRow> rows =
                bench.as(CHIEF, () -> bench.get(RecordJointCall.class).of(report));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).partner()).isEqualTo("财付通");
        assertThat(rows.get(0).result()).isEqualTo("HELD");
        assertThat(rows.get(0).officer()).isEqualTo(DESK.name());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "'',2026-11-06T02:50:00Z,HELD,partner",
        "财付通,2027-01-01T00:00:00Z,HELD,calledAt",
        "财付通,2026-11-06T02:50:00Z,NONE,result"
    })
    void shouldRefuseWhatCannotBe(String partner, Instant at, String result, String field) {
        assertThatThrownBy(() -> record(DESK, partner, at, result))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains(field));
    }

    @Test
    void shouldTakeNowForNoTimeAndRefuseAFloodOfWords() {
        record(CITY_DESK, "支付宝", null, "GONE");
        assertThat(bench.as(CHIEF, () -> bench.get(RecordJointCall.class).of(report)))
                .filteredOn(row -> row.partner().equals("支付宝"))
                .extracting(JointCallRow::calledAt)
                .containsExactly(bench.neighbours.now);
        assertThatThrownBy(() -> record(DESK, "财".repeat(61), null, "HELD"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("casework.text-too-long"));
    }

    @Test
    void shouldHideThemFromOtherUnits() {
        assertThatThrownBy(() -> record(ELSEWHERE, "财付通", null, "HELD")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bench.as(
                        ELSEWHERE, () -> bench.get(RecordJointCall.class).of(report)))
                .isInstanceOf(NotFound.class);
    }
}
