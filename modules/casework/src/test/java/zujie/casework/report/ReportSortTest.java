package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.paging.Slice;

class ReportSortTest {

    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportBeans.bench();
        for (int i = 0; i < 24; i++) {
            bench.neighbours.now = NOW.plus(Duration.ofMinutes(i));
            long loss = i % 6 * 1000L;
            bench.as(i % 3 == 0 ? ELSEWHERE : DESK, () -> bench.get(EnterReport.class)
                    .handle(Calls.entry(null, "冒充民警诈骗", loss, null, "张某某")));
        }
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static ReportFilter by(@Nullable String sort, @Nullable String unit, @Nullable UUID handler) {
        return new ReportFilter(null, null, null, null, null, null, null, unit, handler, sort);
    }

    /** Page by page, five each. */
    private static List<ReportRow> all(Actor by, ReportFilter filter) {
        List<ReportRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Slice<ReportRow> piece =
                    bench.as(by, () -> bench.get(ReportQueries.class).list(filter, at, 5));
            rows.addAll(piece.rows());
            cursor = piece.next();
        } while (cursor != null);
        assertThat(new HashSet<>(rows)).as("no row twice").hasSameSizeAs(rows);
        return rows;
    }

    @Test
    void shouldSortByLossAndLoseNoRowOfEqualLoss() {
        List<ReportRow> rows = all(CITY_DESK, by("LOSS", null, null));
        assertThat(rows).hasSize(24);
        assertThat(rows).extracting(ReportRow::lossFen).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void shouldSortByTheNextDeadline() {
        List<ReportRow> rows = all(CITY_DESK, by("DEADLINE", null, null));
        assertThat(rows).hasSize(24);
        assertThat(rows).extracting(ReportRow::accountDueAt).isSorted();
        assertThat(rows.get(0).accountDueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void shouldNarrowByUnitAndHandler() {
        assertThat(all(CITY_DESK, by(null, "350104000000", null))).hasSize(8);
        assertThat(all(DESK, by(null, "350104000000", null)))
                .as("a unit outside the caller's scope has nothing for him")
                .isEmpty();
        assertThat(all(CITY_DESK, by("LOSS", null, DESK.requireId()))).hasSize(16);
        assertThat(all(CITY_DESK, by("DEADLINE", "350102000000", ELSEWHERE.requireId())))
                .isEmpty();
    }

    @Test
    void shouldRefuseAnotherSort() {
        assertThatThrownBy(() -> all(DESK, by("r.id; drop", null, null))).isInstanceOf(InvalidValue.class);
    }
}
