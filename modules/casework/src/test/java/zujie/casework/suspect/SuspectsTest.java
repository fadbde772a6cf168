package zujie.casework.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.GULOU;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.Neighbours;
import zujie.casework.api.SuspectFigures;
import zujie.casework.api.Suspects;
import zujie.casework.casefile.CaseDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;

class SuspectsTest {

    private static final Instant DAY = Instant.parse("2026-11-05T02:00:00Z");

    private static Bench bench;
    private static CaseDesk desk;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench(
                "suspect.AddSuspect",
                "suspect.HandleSuspect",
                "suspect.RevealSuspect",
                "suspect.SuspectQueries",
                "suspect.SuspectRegister",
                "suspect.ScopedSuspects");
        desk = new CaseDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static UUID add(Actor by, UUID file, String name, @Nullable String identity) {
        return bench.as(by, () -> bench.get(AddSuspect.class)
                .handle(new AddSuspect.Command(
                        file, new SuspectFacts.Typed(name, "老三", null, identity, "CARD_OWNER", "出租银行卡"))));
    }

    private static void run(Actor by, Runnable work) {
        bench.as(by, () -> {
            work.run();
            return by;
        });
    }

    private static void arrive(UUID id, Instant at) {
        run(OFFICER, () -> bench.get(HandleSuspect.class)
                .arrive(new HandleSuspect.Arrival(id, null, "CAUGHT", at, "福州")));
    }

    private static void measure(UUID id, String kind, Instant at) {
        run(OFFICER, () -> bench.get(HandleSuspect.class)
                .measure(new HandleSuspect.Step(id, null, kind, at, "榕公刑拘字1号", null)));
    }

    private static void conclude(UUID id, String kind, Instant at) {
        run(OFFICER, () -> bench.get(HandleSuspect.class)
                .conclude(new HandleSuspect.Step(id, null, kind, at, "榕公诉字1号", "诈骗罪")));
    }

    private static SuspectDetail detail(UUID id) {
        return bench.as(DESK, () -> bench.get(SuspectQueries.class).get(id));
    }

    @Test
    void r1_23_shouldTakeNoMeasureBeforeTheCaseIsFiled() {
        UUID id = add(OFFICER, desk.opened(), "项某", null);
        arrive(id, DAY);

        assertThatThrownBy(() -> measure(id, "DETENTION", DAY)).hasMessageContaining("casework.case-not-filed");
        assertThatThrownBy(() -> conclude(id, "PROSECUTED", DAY)).hasMessageContaining("casework.case-not-filed");
        conclude(id, "PENALISED", DAY);
        assertThat(detail(id).row().outcome()).isEqualTo("PENALISED");
    }

    @Test
    void shouldFollowAPersonUpToTheJudgment() {
        UUID id = add(OFFICER, desk.filed(), "王某", "11010519491231002X");
        arrive(id, DAY);
        measure(id, "DETENTION", DAY.plusSeconds(60));
        measure(id, "ARREST", DAY.plusSeconds(3600));
        conclude(id, "PROSECUTED", DAY.plusSeconds(7200));
        conclude(id, "JUDGED", DAY.plusSeconds(9000));

        SuspectDetail detail = detail(id);
        assertThat(detail.row().name()).isEqualTo("王*");
        assertThat(detail.row().identity()).isEqualTo("110105********002X");
        assertThat(detail.measures())
                .extracting(SuspectDetail.MeasureLine::kind)
                .containsExactly("DETENTION", "ARREST");
        // 37 days after 5 November, to the end of the day in China.
        assertThat(detail.measures().get(0).dueAt()).isEqualTo("2026-12-12T16:00:00Z");
        assertThat(detail.measures().get(1).dueAt()).isEqualTo("2027-01-05T16:00:00Z");
        assertThat(detail.measures().get(1).endedAt()).isEqualTo(DAY.plusSeconds(9000));
        assertThat(detail.nextMeasures()).isEmpty();
        assertThat(detail.nextOutcomes()).isEmpty();
        assertThat(bench.as(DESK, () -> bench.get(SuspectRegister.class).moves(id)))
                .extracting(SuspectMove::what)
                .contains(
                        SuspectMove.What.ADDED,
                        SuspectMove.What.ARRIVED,
                        SuspectMove.What.MEASURE,
                        SuspectMove.What.OUTCOME)
                .hasSize(6);
    }

    @Test
    void shouldCountThePersonsOfACaseAndOfAPeriod() {
        UUID file = desk.filed();
        Instant month = Instant.parse("2026-08-01T00:00:00Z");
        Instant within = month.plusSeconds(3600);
        UUID first = add(OFFICER, file, "甲某", null);
        UUID second = add(OFFICER, file, "乙某", null);
        UUID cleared = add(OFFICER, file, "丙某", null);
        add(OFFICER, file, "丁某", null);
        List.of(first, second, cleared).forEach(s -> arrive(s, within));
        measure(first, "DETENTION", within);
        measure(first, "ARREST", within.plusSeconds(1));
        measure(second, "DETENTION", within);
        measure(second, "BAIL", within.plusSeconds(1));
        conclude(first, "PROSECUTED", within.plusSeconds(2));
        run(OFFICER, () -> bench.get(AddSuspect.class).exclude(new AddSuspect.Clearing(cleared, null, "核查排除")));

        SuspectDetail.Page page =
                bench.as(CHIEF, () -> bench.get(SuspectQueries.class).of(file));
        assertThat(page.counts()).isEqualTo(new SuspectDetail.CaseCounts(3, 2, 2, 1, 1, 0));
        assertThat(page.rows()).hasSize(4);
        Instant end = month.plusSeconds(86400);
        assertThat(figures(month, end, GULOU)).isEqualTo(new SuspectFigures(2, 2, 1, 0, 1, 1, 0, 0));
        assertThat(figures(month, end, Neighbours.CITY)).isEqualTo(new SuspectFigures(2, 2, 1, 0, 1, 1, 0, 0));
        assertThat(figures(month, end, Neighbours.CANGSHAN)).isEqualTo(new SuspectFigures(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(figures(month.minusSeconds(9), month, GULOU)).isEqualTo(new SuspectFigures(0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static SuspectFigures figures(Instant from, Instant to, String unit) {
        return bench.as(DESK, () -> bench.get(Suspects.class).figures(from, to, unit));
    }

    @Test
    void shouldKeepAPersonOnceInACase() {
        UUID file = desk.filed();
        UUID first = add(OFFICER, file, "王某", "11010519491231002X");

        assertThatThrownBy(() -> add(OFFICER, file, "王某", "11010519491231002x"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.suspect-known");
        add(OFFICER, desk.filed(), "王某", "11010519491231002X");
        run(OFFICER, () -> bench.get(AddSuspect.class).exclude(new AddSuspect.Clearing(first, null, "同名")));
        add(OFFICER, file, "王某", "11010519491231002X");
    }

    @Test
    void shouldCorrectWithAReasonAndNoLostUpdate() {
        UUID id = add(OFFICER, desk.filed(), "无名氏", null);
        SuspectFacts.Typed known = new SuspectFacts.Typed("陈某", null, null, "440524188001010014", "CARD_HEAD", null);
        int seen = detail(id).version();

        assertThatThrownBy(() -> correct(id, seen, known, " ")).isInstanceOf(InvalidValue.class);
        correct(id, seen, known, "查明身份");
        assertThatThrownBy(() -> correct(id, seen, known, "查明身份"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("platform.changed-meanwhile");
        assertThat(detail(id).row().role()).isEqualTo("CARD_HEAD");
        correct(id, detail(id).version(), new SuspectFacts.Typed(null, "阿三", null, null, null, null), "补录绰号");
        assertThat(detail(id).row().alias()).isEqualTo("阿三");
        assertThat(detail(id).row().identity()).isEqualTo("440524********0014");
    }

    private static void correct(UUID id, int seen, SuspectFacts.Typed who, String why) {
        run(OFFICER, () -> bench.get(AddSuspect.class).correct(new AddSuspect.Correction(id, seen, who, why)));
    }

    @Test
    void r9_7_shouldRevealForAReasonOnly() {
        UUID id = add(OFFICER, desk.filed(), "王某", "11010519491231002X");

        assertThatThrownBy(() ->
                        bench.as(CHIEF, () -> bench.get(RevealSuspect.class).handle(id, " ")))
                .hasMessageContaining("casework.text-missing");
        assertThat(bench.as(CHIEF, () -> bench.get(RevealSuspect.class).handle(id, "讯问核对")))
                .isEqualTo(new SuspectDetail.Revealed("王某", "11010519491231002X"));
    }

    @Test
    void shouldRefuseFutureTimesAndMissingPapers() {
        UUID id = add(OFFICER, desk.filed(), "王某", null);

        assertThatThrownBy(() -> arrive(id, bench.neighbours.now.plusSeconds(1)))
                .hasMessageContaining("casework.time-in-future");
        arrive(id, DAY);
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(HandleSuspect.class)
                        .measure(new HandleSuspect.Step(id, null, "ARREST", DAY, " ", null))))
                .hasMessageContaining("casework.text-missing");
        assertThatThrownBy(() -> measure(id, "FINE", DAY)).hasMessageContaining("casework.choice-unknown");
    }

    @Test
    void shouldHideTheSuspectsOfAnotherUnit() {
        UUID file = desk.filed();
        UUID id = add(OFFICER, file, "王某", null);

        for (Runnable use : List.<Runnable>of(
                () -> bench.get(SuspectQueries.class).get(id),
                () -> bench.get(RevealSuspect.class).handle(id, "x"),
                () -> bench.get(HandleSuspect.class).arrive(new HandleSuspect.Arrival(id, null, "CAUGHT", DAY, null)),
                () -> bench.get(AddSuspect.class).exclude(new AddSuspect.Clearing(id, null, "x")))) {
            assertThatThrownBy(() -> run(ELSEWHERE, use))
                    .isInstanceOf(NotFound.class)
                    .hasMessageContaining("casework.suspect-not-found");
        }
        assertThatThrownBy(() -> add(ELSEWHERE, file, "王某", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bench.as(
                        ELSEWHERE, () -> bench.get(SuspectQueries.class).of(file)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldChangeNothingInAClosedCase() {
        UUID file = desk.filed();
        UUID id = add(OFFICER, file, "王某", null);
        desk.close(file);

        assertThatThrownBy(() -> arrive(id, DAY)).hasMessageContaining("casework.case-closed");
        assertThatThrownBy(() -> add(OFFICER, file, "李某", null)).hasMessageContaining("casework.case-closed");
        assertThat(detail(id).row().arrival()).isNull();
    }
}
