package zujie.casework.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.Neighbours.GULOU;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.suspect.SuspectDesk;
import zujie.platform.access.Role;
import zujie.platform.work.NewWorkItem;

/** Criminal Procedure Law, arts. 79, 91, 156: a measure has a term, and the term is watched. */
class CustodyTermsTest {

    private static final Instant BEGUN = Instant.parse("2026-11-05T02:00:00Z");
    /** 37 days after 5 November, the day of the beginning not counted. */
    private static final Instant DETENTION_ENDS = Instant.parse("2026-12-12T16:00:00Z");

    private static Bench bench;
    private static CaseDesk desk;

    private UUID suspect = new UUID(0, 0);

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench(SuspectDesk.BEANS)
                .with("custody.CustodyTerms", "custody.TermEndsSoon", "custody.TermEnded");
        desk = new CaseDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void detain() {
        bench.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
        UUID file = desk.filed();
        bench.neighbours.work.clear();
        bench.neighbours.ended.clear();
        bench.neighbours.timers.clear();
        suspect = SuspectDesk.detained(bench, file, BEGUN);
    }

    private Instant timer(String kind) {
        return bench.neighbours.timers.get(kind + " " + suspect);
    }

    private void fire(Instant at) {
        bench.neighbours.now = at;
        for (Class<? extends zujie.platform.timer.TimerHandler> type :
                java.util.List.of(TermEndsSoon.class, TermEnded.class)) {
            zujie.platform.timer.TimerHandler handler = bench.get(type);
            Instant due = timer(handler.kind());
            if (due != null && !due.isAfter(at)) {
                bench.neighbours.timers.remove(handler.kind() + " " + suspect);
                bench.run(() -> handler.due(suspect.toString(), due));
            }
        }
    }

    @Test
    void shouldAskThreeDaysBeforeADetentionEnds() {
        assertThat(bench.neighbours.work).isEmpty();
        assertThat(timer(TermEndsSoon.KIND)).isEqualTo(DETENTION_ENDS.minus(Duration.ofDays(3)));
        assertThat(timer(TermEnded.KIND)).isEqualTo(DETENTION_ENDS);

        fire(DETENTION_ENDS.minus(Duration.ofDays(3)));
        assertThat(bench.neighbours.work).singleElement().satisfies(w -> {
            assertThat(w.kind()).isEqualTo(CustodyTerms.RENEW);
            assertThat(w.dueAt()).isEqualTo(DETENTION_ENDS);
            assertThat(w.role()).isEqualTo(Role.POLICE_OFFICER);
            assertThat(w.unitPath()).isEqualTo(GULOU);
            assertThat(w.title()).isEqualTo("项* 刑事拘留");
            assertThat(w.link()).contains("suspect.xhtml?id=" + suspect);
        });
    }

    @Test
    void shouldNeverLetATermRunOutInSilence() {
        fire(DETENTION_ENDS.minus(Duration.ofDays(3)));
        fire(DETENTION_ENDS);
        assertThat(bench.neighbours.work)
                .extracting(NewWorkItem::kind)
                .containsExactly(CustodyTerms.RENEW, CustodyTerms.LAPSED);
        assertThat(bench.neighbours.work.get(1).role()).isEqualTo(Role.POLICE_APPROVER);

        SuspectDesk.release(bench, suspect, DETENTION_ENDS);
        assertThat(bench.neighbours.work).isEmpty();
        assertThat(bench.neighbours.ended)
                .containsExactlyInAnyOrder("done " + CustodyTerms.RENEW, "done " + CustodyTerms.LAPSED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"BAIL,2027-11-07T16:00:00Z,15", "SURVEILLANCE,2027-05-07T16:00:00Z,10", "ARREST,2027-01-07T16:00:00Z,7"
    })
    void shouldSetTheClockAnewWhenTheMeasureChanges(String kind, Instant due, int days) {
        bench.neighbours.now = Instant.parse("2026-11-08T03:00:00Z");
        SuspectDesk.measure(bench, suspect, kind, Instant.parse("2026-11-07T02:00:00Z"));
        assertThat(timer(TermEndsSoon.KIND)).isEqualTo(due.minus(Duration.ofDays(days)));
        assertThat(timer(TermEnded.KIND)).isEqualTo(due);
    }

    @Test
    void shouldAskAgainForAnExtendedTerm() {
        fire(DETENTION_ENDS.minus(Duration.ofDays(3)));
        Instant longer = DETENTION_ENDS.plus(Duration.ofDays(30));
        SuspectDesk.extend(bench, suspect, longer);
        assertThat(bench.neighbours.work).isEmpty();
        assertThat(bench.neighbours.ended).containsExactly("done " + CustodyTerms.RENEW);
        assertThat(timer(TermEndsSoon.KIND)).isEqualTo(longer.minus(Duration.ofDays(3)));
    }

    @Test
    void shouldForgetAMeasureThatIsLiftedOrEndsWithTheJudgment() {
        SuspectDesk.release(bench, suspect, BEGUN.plusSeconds(60));
        assertThat(bench.neighbours.timers).isEmpty();
        fire(DETENTION_ENDS);
        assertThat(bench.neighbours.work).isEmpty();
    }

    /** A timer that was on its way when the measure changed finds nothing to ask for. */
    @Test
    void shouldLookAtTheMeasureFirst() {
        SuspectDesk.extend(bench, suspect, DETENTION_ENDS.plus(Duration.ofDays(30)));
        bench.run(() -> {
            bench.get(TermEndsSoon.class).due(suspect.toString(), DETENTION_ENDS.minus(Duration.ofDays(3)));
            bench.get(TermEnded.class).due(suspect.toString(), DETENTION_ENDS);
        });
        assertThat(bench.neighbours.work).isEmpty();
    }

    /** Recorded late, it is asked for at once. */
    @Test
    void shouldAskAtOnceForATermThatIsNearlyOrWhollyOver() {
        bench.neighbours.now = DETENTION_ENDS.minus(Duration.ofDays(1));
        UUID file = desk.filed();
        bench.neighbours.work.clear();
        suspect = SuspectDesk.detained(bench, file, BEGUN);
        assertThat(bench.neighbours.work).extracting(NewWorkItem::kind).containsExactly(CustodyTerms.RENEW);
        assertThat(timer(TermEndsSoon.KIND)).isNull();

        bench.neighbours.now = DETENTION_ENDS.plus(Duration.ofDays(1));
        file = desk.filed();
        bench.neighbours.work.clear();
        suspect = SuspectDesk.detained(bench, file, BEGUN);
        assertThat(bench.neighbours.work)
                .extracting(NewWorkItem::kind)
                .containsExactly(CustodyTerms.RENEW, CustodyTerms.LAPSED);
    }
}
