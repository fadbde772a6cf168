package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.Neighbours.DESK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.casework.Bench;
import zujie.casework.Neighbours;
import zujie.casework.api.Reports;
import zujie.casework.api.Reports.Booked;

/** The funnel's first step: the books agree with the reports, and tell what they told before. */
class ReportedBooksTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2099-01-01T00:00:00Z");

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

    private static Booked booked(Instant known) {
        return bench.in(() -> bench.get(Reports.Books.class).booked(FROM, TO, Neighbours.CANGSHAN, known));
    }

    /** What the reports themselves say. */
    private static Booked counted() {
        return bench.in(() -> {
            Object[] row = (Object[]) bench.database()
                    .createNativeQuery("select count(*), coalesce(sum(loss_fen), 0) from casework_report"
                            + " where state <> 'DUPLICATE' and unit_path like ?1")
                    .setParameter(1, Neighbours.CANGSHAN + "%")
                    .getSingleResult();
            return new Booked(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
        });
    }

    @ParameterizedTest(name = "history of seed {0}")
    @ValueSource(longs = {3, 17, 20261123})
    void shouldAgreeWithTheReportsAfterAnyHistoryAndTellAnyPastMomentAgain(long seed) {
        Random random = new Random(seed);
        List<UUID> counting = new ArrayList<>();
        List<UUID> merged = new ArrayList<>();
        TreeMap<Instant, Booked> told = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            bench.neighbours.now = bench.neighbours.now.plus(Duration.ofSeconds(1 + random.nextInt(7_200)));
            int act = counting.size() < 2 ? 0 : random.nextInt(5);
            if (act == 0) {
                UUID draft = UUID.randomUUID();
                counting.add(
                        random.nextBoolean() ? desk.report(1_000 + random.nextInt(9_000)) : desk.reportFrom(draft));
            } else if (act == 1) {
                desk.transfer(counting.get(random.nextInt(counting.size())));
            } else if (act == 2) {
                UUID report = counting.get(random.nextInt(counting.size()));
                long fen = random.nextInt(5_000);
                bench.as(DESK, () -> {
                    bench.get(ReportBook.class).addLoss(report, fen);
                    return report;
                });
            } else if (act == 3) {
                UUID duplicate = counting.remove(random.nextInt(counting.size()));
                desk.duplicate(DESK, duplicate, counting.get(random.nextInt(counting.size())));
                merged.add(duplicate);
            } else if (!merged.isEmpty()) {
                UUID parted = merged.remove(random.nextInt(merged.size()));
                bench.as(DESK, () -> {
                    bench.get(UnmergeReport.class).handle(new UnmergeReport.Command(parted, null, "不是同一起"));
                    return parted;
                });
                counting.add(parted);
            }
            told.put(bench.neighbours.now.plusMillis(1), counted());
        }
        assertThat(booked(TO)).isEqualTo(counted());
        told.forEach((moment, then) ->
                assertThat(booked(moment)).as("known at %s", moment).isEqualTo(then));
    }
}
