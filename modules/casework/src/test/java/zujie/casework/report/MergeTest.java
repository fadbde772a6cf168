package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.casework.Bench;
import zujie.casework.casefile.CaseDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;

/** Ruling: merged reports keep their own; parting restores every field, and only history grows. */
class MergeTest {

    private static Bench bench;
    private static ReportDesk desk;

    @BeforeAll
    static void start() {
        bench = ReportBeans.bench();
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static void unmerge(UUID report) {
        part(report, null, "不是同一起");
    }

    private static String state(UUID report) {
        return bench.as(DESK, () -> bench.get(ReportQueries.class).get(report))
                .row()
                .state();
    }

    /** Every column of a report and of its parts, but the version. */
    private static Map<String, String> everything(UUID report) {
        Map<String, String> all = new TreeMap<>();
        for (String query : List.of(
                "select * from casework_report where id = '" + report + "'",
                "select * from casework_transfer where report_id = '" + report + "'",
                "select * from casework_contact where report_id = '" + report + "'")) {
            try (Connection c = bench.connection();
                    Statement s = c.createStatement();
                    ResultSet r = s.executeQuery(query)) {
                int row = 0;
                while (r.next()) {
                    row++;
                    for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                        String column = r.getMetaData().getColumnLabel(i);
                        if (!"version".equals(column)) {
                            all.put(query.substring(14, 30) + row + column, String.valueOf(r.getString(i)));
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    private static int moves(UUID report) {
        return bench.in(
                () -> bench.get(ReportRegister.class).moves(List.of(report)).size());
    }

    private static List<String> waiting() {
        return bench.neighbours.work.stream()
                .map(w -> w.kind() + w.subjectId() + w.dueAt())
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "history of seed {0}")
    @ValueSource(longs = {1, 7, 20261122, 404})
    void shouldRestoreEveryFieldInAnyHistory(long seed) {
        Random random = new Random(seed);
        List<UUID> reports = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            UUID report = i % 3 == 2 ? desk.reviewed(1_000L * i) : desk.report(1_000L * i);
            if (i % 3 == 1) {
                desk.accept(report);
            }
            reports.add(report);
        }
        Map<UUID, UUID> into = new HashMap<>();
        Map<UUID, Map<String, String>> before = new HashMap<>();
        int merges = 0;
        for (int step = 0; step < 60; step++) {
            UUID one = reports.get(random.nextInt(reports.size()));
            UUID other = reports.get(random.nextInt(reports.size()));
            int history = moves(one);
            if (into.containsKey(one)) {
                unmerge(one);
                assertThat(everything(one)).as("step " + step).isEqualTo(before.get(one));
                into.remove(one);
            } else if (one.equals(other) || into.containsKey(other)) {
                Map<String, String> now = everything(one);
                assertThatThrownBy(() -> desk.duplicate(DESK, one, other)).isInstanceOf(RuleViolation.class);
                assertThat(everything(one)).isEqualTo(now);
                continue;
            } else {
                before.put(one, everything(one));
                Map<String, String> original = everything(other);
                desk.duplicate(DESK, one, other);
                assertThat(everything(other)).as("the original is not touched").isEqualTo(original);
                into.put(one, other);
                merges++;
            }
            assertThat(moves(one)).isEqualTo(history + 1);
        }
        assertThat(merges).isGreaterThan(10);
        List.copyOf(into.keySet()).forEach(MergeTest::unmerge);
        reports.forEach(report -> assertThat(state(report)).isNotEqualTo("DUPLICATE"));
    }

    @Test
    void shouldLetTheClocksRunOn() {
        bench.neighbours.work.clear();
        UUID original = desk.report(1);
        UUID waits = bench.as(
                DESK, () -> bench.get(EnterReport.class).handle(Calls.with()).id());
        UUID reviewed = desk.reviewed(2);
        List<String> open = waiting();
        assertThat(open).hasSizeGreaterThanOrEqualTo(2);
        desk.duplicate(DESK, waits, original);
        desk.duplicate(OFFICER, reviewed, original);
        assertThat(waiting()).noneMatch(w -> w.contains(waits.toString()) || w.contains(reviewed.toString()));
        unmerge(waits);
        unmerge(reviewed);
        assertThat(waiting()).isEqualTo(open);
    }

    @Test
    void shouldShowMergedReportsBesideEachOther() {
        UUID original = desk.report(1);
        UUID other = desk.report(2);
        desk.duplicate(DESK, other, original);
        assertThat(bench.as(DESK, () -> bench.get(ReportRegister.class).mergedInto(original)))
                .extracting(Report::id)
                .containsExactly(other);
        assertThat(bench.as(ELSEWHERE, () -> bench.get(ReportRegister.class).mergedInto(original)))
                .isEmpty();
    }

    private static List<RelatedRecord> beside(Actor by, UUID report) {
        return bench.as(by, () -> bench.get(MergedReports.class)
                .related(new RecordRef("report", report.toString()), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void shouldLinkMergedReportsUnlessTheOtherIsHidden() {
        UUID original = desk.report(1);
        UUID other = desk.report(2);
        desk.duplicate(DESK, other, original);
        assertThat(beside(DESK, original)).singleElement().satisfies(r -> assertThat(r.link())
                .endsWith("id=" + other));
        assertThat(beside(DESK, other)).singleElement().satisfies(r -> assertThat(r.link())
                .endsWith("id=" + original));

        UUID theirs = bench.as(ELSEWHERE, () -> bench.get(EnterReport.class)
                .handle(Calls.with(Calls.transfer()))
                .id());
        desk.duplicate(CITY_DESK, theirs, original);
        assertThat(beside(CITY_DESK, theirs)).hasSize(1);
        assertThat(beside(ELSEWHERE, theirs))
                .as("the original is another unit's")
                .isEmpty();
        assertThat(beside(DESK, original)).as("what was merged into it is too").hasSize(1);
    }

    @Test
    void shouldMergeOnlyWithWhatMayBeSeenForAReasonAndOnWhatWasSeen() {
        UUID report = desk.report(1);
        UUID original = desk.report(2);
        UUID theirs = bench.as(ELSEWHERE, () -> bench.get(EnterReport.class)
                .handle(Calls.with(Calls.transfer()))
                .id());
        assertThatThrownBy(() -> desk.duplicate(DESK, report, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mark(report, null, original, " ")).hasMessageContaining("casework.text-missing");
        assertThatThrownBy(() -> mark(report, 77, original, "同一起")).hasMessageContaining("platform.changed-meanwhile");
        desk.duplicate(DESK, report, original);
        assertThatThrownBy(() -> part(report, null, " ")).hasMessageContaining("casework.text-missing");
        assertThatThrownBy(() -> part(report, 0, "不是同一起")).hasMessageContaining("platform.changed-meanwhile");
        assertThat(state(report)).isEqualTo("DUPLICATE");
    }

    /** The case would lose its report. */
    @Test
    void shouldNotMergeAReportThatHasACase() {
        UUID report = desk.report(1);
        new CaseDesk(bench).of(report);
        assertThatThrownBy(() -> desk.duplicate(DESK, report, desk.report(2)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.report-has-case");
    }

    private static void mark(UUID report, @Nullable Integer seen, UUID original, String reason) {
        bench.as(DESK, () -> {
            bench.get(MarkDuplicate.class).handle(new MarkDuplicate.Command(report, seen, original, reason));
            return report;
        });
    }

    private static void part(UUID report, @Nullable Integer seen, String reason) {
        bench.as(DESK, () -> {
            bench.get(UnmergeReport.class).handle(new UnmergeReport.Command(report, seen, reason));
            return report;
        });
    }

    @Test
    void shouldRefuseToPartWhatIsNoDuplicateOrOfOthers() {
        UUID report = desk.report(1);
        assertThatThrownBy(() -> unmerge(report)).isInstanceOfSatisfying(IllegalMove.class, e -> assertThat(e.to())
                .isEqualTo(ReportState.RECEIVED));
        assertThatThrownBy(() -> bench.as(ELSEWHERE, () -> {
                    bench.get(UnmergeReport.class).handle(new UnmergeReport.Command(report, null, "不是"));
                    return report;
                }))
                .isInstanceOf(NotFound.class);
    }
}
