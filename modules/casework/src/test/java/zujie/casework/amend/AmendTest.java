package zujie.casework.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.web.record.RecordRef;

class AmendTest {

    private static Bench bench;
    private static ReportDesk desk;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench().with("amend.AmendReport", "amend.AmendTimeline", "amend.Heard");
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static FactsView current(Actor by, UUID report) {
        return bench.as(by, () -> bench.get(AmendReport.class).current(report));
    }

    private static FactsView amend(Actor by, FactsView seen, String type, long loss, String brief) {
        return bench.as(by, () -> bench.get(AmendReport.class)
                .handle(new AmendReport.Command(seen.id(), seen.version(), type, loss, brief)));
    }

    private static List<String> history(UUID report) {
        return bench.in(() -> bench.database()
                .createQuery("select a from Amendment a where a.reportId = :report order by a.id", Amendment.class)
                .setParameter("report", report)
                .getResultStream()
                .map(a -> a.field() + " " + a.before() + " → " + a.after() + " " + a.by())
                .toList());
    }

    @Test
    void shouldKeepEachCorrectionInItsHistory() {
        UUID report = desk.report(100);
        FactsView before = current(DESK, report);
        FactsView after = amend(OFFICER, before, "F05", 100, before.brief());
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.amendedBy()).isEqualTo(OFFICER.name());
        amend(DESK, after, "F05", 250, before.brief());
        assertThat(bench.in(() -> bench.database()
                        .createNativeQuery(
                                "select sum(loss_fen) from casework_reported_entry where report_id = ?1", Long.class)
                        .setParameter(1, report.toString())
                        .getSingleResult()))
                .as("loss in the books")
                .isEqualTo(250L);
        assertThat(history(report))
                .containsExactly("fraudType F08 → F05 " + OFFICER.name(), "lossFen 1.00 → 2.50 " + DESK.name());
    }

    /** A loss that was set right is the whole loss: a transfer that is added later is part of it. */
    @Test
    void shouldTakeACorrectedLossForTheWholeAndTellTheSearch() {
        UUID report = desk.reportFrom(UUID.randomUUID());
        bench.get(Heard.class).reports.clear();
        FactsView seen = current(DESK, report);
        amend(DESK, seen, seen.fraudType(), 900, "更正后的案情");
        assertThat(bench.get(Heard.class).reports).containsExactly(report);
        desk.transfer(report);
        assertThat(current(DESK, report).lossFen()).isEqualTo(900);
        assertThat(history(report)).hasSize(2).anySatisfy(h -> assertThat(h).startsWith("brief "));
    }

    /** R7.1: the types of the day on which it came in, not today's. */
    @Test
    void shouldTakeATypeOfTheDayOfTheReport() {
        UUID report = desk.report(100);
        bench.run(() -> bench.database()
                .createNativeQuery("update casework_fraud_type set valid_to = '2026-11-30' where code = 'F06'")
                .executeUpdate());
        try {
            bench.neighbours.now = Instant.parse("2027-03-01T00:00:00Z");
            assertThat(amend(DESK, current(DESK, report), "F06", 100, "征信").fraudType())
                    .isEqualTo("F06");
        } finally {
            bench.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
            bench.run(() -> bench.database()
                    .createNativeQuery("update casework_fraud_type set valid_to = null where code = 'F06'")
                    .executeUpdate());
        }
    }

    @Test
    void shouldShowCorrectionsToWhoSeesTheReport() {
        UUID report = desk.report(100);
        FactsView seen = current(DESK, report);
        FactsView second = amend(DESK, seen, "F05", 100, seen.brief());
        bench.neighbours.now = bench.neighbours.now.plusSeconds(1);
        assertThat(amend(OFFICER, second, "F01", 100, seen.brief()).amendedBy()).isEqualTo(OFFICER.name());
        RecordRef ref = new RecordRef("report", report.toString());
        AmendTimeline timeline = bench.get(AmendTimeline.class);
        assertThat(bench.as(CHIEF, () -> timeline.entries(ref, Locale.SIMPLIFIED_CHINESE)))
                .hasSize(2);
        assertThat(bench.as(ELSEWHERE, () -> timeline.entries(ref, Locale.SIMPLIFIED_CHINESE)))
                .isEmpty();
    }

    /** Two officers edit one report: no update is lost, the second learns what is there now. */
    @Test
    void shouldRefuseTheSecondOfTwoOfficers() {
        UUID report = desk.report(100);
        FactsView first = current(DESK, report);
        FactsView second = current(OFFICER, report);
        amend(DESK, first, "F08", 5_000, "先改的");
        assertThatThrownBy(() -> amend(OFFICER, second, "F05", 100, "后改的"))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code()).isEqualTo("platform.changed-meanwhile"));
        FactsView now = current(OFFICER, report);
        assertThat(now.brief()).isEqualTo("先改的");
        assertThat(now.amendedBy()).isEqualTo(DESK.name());
        FactsView merged = amend(OFFICER, now, "F05", now.lossFen(), "后改的");
        assertThat(merged.fraudType()).isEqualTo("F05");
        assertThat(merged.lossFen()).isEqualTo(5_000);
    }

    /** A step of the report is a change too: what was decided meanwhile is not written over. */
    @Test
    void shouldNoticeThatTheReportWasAcceptedMeanwhile() {
        UUID report = desk.report(100);
        FactsView seen = current(DESK, report);
        desk.accept(report);
        assertThatThrownBy(() -> amend(DESK, seen, "F08", 1, "改")).isInstanceOf(Conflict.class);
    }

    @Test
    void shouldRefuseABriefWithoutEnd() {
        FactsView seen = current(DESK, desk.report(100));
        assertThatThrownBy(() -> amend(DESK, seen, "F08", 1, "长".repeat(4_001)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("casework.text-too-long"));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "F98,1,改,fraudType,casework.choice-unknown",
        "F08,-1,改,lossFen,kernel.money-negative",
        "F08,1,' ',brief,casework.text-missing"
    })
    void shouldRefuseWhatCannotBe(String type, long loss, String brief, String field, String code) {
        FactsView seen = current(DESK, desk.report(100));
        assertThatThrownBy(() -> amend(DESK, seen, type, loss, brief)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.field()).contains(field);
            assertThat(e.code()).isEqualTo(code);
        });
    }

    @Test
    void shouldLeaveMergedAndForeignReportsAlone() {
        UUID report = desk.report(100);
        assertThatThrownBy(() -> current(ELSEWHERE, report)).isInstanceOf(NotFound.class);
        FactsView seen = current(DESK, report);
        assertThatThrownBy(() -> amend(ELSEWHERE, seen, "F08", 1, "改")).isInstanceOf(NotFound.class);
        desk.duplicate(DESK, report, desk.report(1));
        FactsView merged = current(DESK, report);
        assertThatThrownBy(() -> amend(DESK, merged, "F08", 1, "改"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("casework.report-closed"));
    }
}
