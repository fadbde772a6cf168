package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import zujie.kernel.rule.RuleViolation;

/** Two who act on one stop at the same moment, on a real MariaDB: no third stop, and none outlives its term (R1.9, R1.12). */
class StopRacesTest {

    private static final int ROUNDS = 12;
    private static final ExecutorService ACTORS = Executors.newFixedThreadPool(4);
    private static FundsWorld world;
    private static int accounts;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
    }

    @AfterAll
    static void end() {
        ACTORS.shutdownNow();
    }

    private static StopRow inForce() {
        StopRow stop = world.order(world.report("62260000009%05d".formatted(++accounts), null));
        StopRow held = world.execute(stop.id(), 100);
        world.approve(stop.id());
        return held;
    }

    private static StopRow toBeExtended() {
        StopRow held = inForce();
        world.extensionAsked(held.id());
        return held;
    }

    /** All at once. @return which of them went through; a rule may have forbidden the others */
    private static List<Boolean> race(List<Callable<?>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (Callable<?> act : acts) {
            tries.add(ACTORS.submit(() -> {
                start.await();
                try {
                    act.call();
                    return true;
                } catch (RuleViolation e) {
                    return false;
                }
            }));
        }
        start.countDown();
        List<Boolean> done = new ArrayList<>();
        for (Future<Boolean> each : tries) {
            done.add(each.get());
        }
        return done;
    }

    private static Callable<?> answerExtension(UUID stop) {
        return () -> world.as(world.bank, () -> world.extend.answer(stop, true, ""));
    }

    private static List<FundsWorld.Alarm> expiries(UUID stop) {
        return List.copyOf(world.alarms).stream()
                .filter(a -> a.kind().equals(StopClocks.EXPIRY) && a.subject().equals(stop.toString()))
                .toList();
    }

    @RepeatedTest(ROUNDS)
    void shouldOrderOneExtensionOfTwo_R1_9() throws Exception {
        UUID stop = inForce().id();
        List<Boolean> asked = race(List.of(
                () -> world.as(world.desk, () -> world.extend.ask(stop, "尚在核实")),
                () -> world.as(world.second, () -> world.extend.ask(stop, "尚在核实")),
                () -> world.as(world.desk, () -> world.extend.ask(stop, "再次"))));
        assertThat(asked).containsOnlyOnce(true);
        assertThat(world.view(stop).extensions()).isEqualTo(1);
        assertThat(world.open(StopMoves.EXTEND, stop)).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void shouldExtendOnceHoweverOftenTheBankSaysSo_R1_12() throws Exception {
        StopRow held = toBeExtended();
        List<Boolean> said = race(List.of(
                answerExtension(held.id()),
                () -> world.as(world.program, () -> world.extend.answer(held.id(), true, "")),
                answerExtension(held.id())));
        assertThat(said).containsOnlyOnce(true);
        StopView view = world.view(held.id());
        assertThat(view.extensions()).isEqualTo(1);
        assertThat(view.stop().expiresAt()).isEqualTo(held.executedAt().plus(Duration.ofHours(96)));
        assertThat(expiries(held.id()))
                .extracting(FundsWorld.Alarm::due)
                .containsExactly(view.stop().expiresAt());
    }

    @RepeatedTest(ROUNDS)
    void shouldBeExtendedOrOverAtItsEndNeverBoth_R1_12() throws Exception {
        StopRow held = toBeExtended();
        world.approve(held.id());
        Instant end = held.expiresAt();
        world.until(end.minusSeconds(1));
        List<Boolean> done = race(List.of(answerExtension(held.id()), () -> {
            world.until(end);
            return null;
        }));
        StopView view = world.view(held.id());
        if (done.get(0)) {
            assertThat(view.stop().state()).isEqualTo("EXTENDED");
            assertThat(view.stop().expiresAt()).isEqualTo(end.plus(Duration.ofHours(48)));
            assertThat(world.open(StopMoves.ENDED, held.id())).isEmpty();
            world.until(end.plus(Duration.ofHours(48)));
            assertThat(world.stateOf(held.id())).isEqualTo("EXPIRED");
        } else {
            assertThat(view.stop().state()).isEqualTo("EXPIRED");
            assertThat(view.stop().endedAt()).isEqualTo(end);
            assertThat(view.extensions()).isZero();
        }
        assertThat(world.open(StopMoves.EXTEND, held.id())).isEmpty();
    }

    @RepeatedTest(ROUNDS)
    void shouldNotExtendWhatIsReleased_R1_12() throws Exception {
        StopRow held = toBeExtended();
        world.as(world.desk, () -> world.release.ask(held.id(), "误报"));
        List<Boolean> done = race(List.of(
                answerExtension(held.id()),
                () -> world.as(world.approver, () -> world.release.decide(held.id(), true, ""))));
        assertThat(done.get(1)).as("the release goes through either way").isTrue();
        StopView view = world.view(held.id());
        assertThat(view.stop().state()).isEqualTo("RELEASED");
        assertThat(view.extensions()).isEqualTo(done.get(0) ? 1 : 0);
        assertThat(expiries(held.id())).as("no clock runs any more").isEmpty();
        assertThat(world.open(StopMoves.EXTEND, held.id())).isEmpty();
        assertThat(world.open(StopMoves.LIFT, held.id())).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void shouldNotAskToExtendWhatIsReleased_R1_12() throws Exception {
        UUID stop = inForce().id();
        world.as(world.desk, () -> world.release.ask(stop, "误报"));
        race(List.of(
                () -> world.as(world.second, () -> world.extend.ask(stop, "尚在核实")),
                () -> world.as(world.approver, () -> world.release.decide(stop, true, ""))));
        assertThat(world.stateOf(stop)).isEqualTo("RELEASED");
        assertThat(world.view(stop).extensionAsked()).isFalse();
        assertThat(world.open(StopMoves.EXTEND, stop)).isEmpty();
    }
}
