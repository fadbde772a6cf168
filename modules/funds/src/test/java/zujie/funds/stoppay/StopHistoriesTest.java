package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zujie.funds.api.StopFigures;
import zujie.kernel.rule.RuleViolation;

/** What must hold after any sequence of acts, and between two officers who act at once. */
class StopHistoriesTest {

    private static final int ACCOUNTS = 4;
    private static final int ROUNDS = 500;

    @Test
    void shouldNeverGiveTwoOfficersAThirdStop_R1_9() throws Exception {
        FundsWorld world = new FundsWorld();
        UUID file = UUID.randomUUID();
        ExecutorService officers = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 12; round++) {
                String account = "62260000001%04d".formatted(round);
                StopRow first = world.order(world.report(account, file));
                world.execute(first.id(), 100);
                world.approve(first.id());
                world.pass(Duration.ofHours(49));
                UUID one = world.report(account, file);
                UUID other = world.report(account, file);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Boolean>> tries = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    UUID report = i % 2 == 0 ? one : other;
                    zujie.platform.access.Actor who = i < 2 ? world.desk : world.second;
                    tries.add(officers.submit(() -> {
                        start.await();
                        try {
                            world.order(who, report, null);
                            return true;
                        } catch (RuleViolation e) {
                            return false;
                        }
                    }));
                }
                start.countDown();
                int made = 0;
                for (Future<Boolean> each : tries) {
                    made += each.get() ? 1 : 0;
                }
                assertThat(made).isEqualTo(1);
            }
        } finally {
            officers.shutdownNow();
        }
    }

    /** {@code -Dzujie.stop.histories=100} walks as many more, each with a seed of its own. */
    static LongStream seeds() {
        return LongStream.concat(
                LongStream.of(20_161_201, 7), LongStream.range(0, Integer.getInteger("zujie.stop.histories", 0)));
    }

    /** R1.8, R1.9, R1.14, §10: two people act at once, seeded, so that what they try can be repeated. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldHoldItsPromisesInAnyHistory(long seed) throws Exception {
        FundsWorld world = new FundsWorld();
        Random random = new Random(seed);
        UUID[] files = {UUID.randomUUID(), UUID.randomUUID()};
        List<UUID> stops = Collections.synchronizedList(new ArrayList<>());
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Callable<?> one = act(world, random, files, stops);
                Callable<?> other = act(world, random, files, stops);
                for (Future<String> said : people.invokeAll(List.of(refusable(one), refusable(other)))) {
                    assertThat(said.get()).matches("done|funds\\..*");
                }
                if (random.nextInt(5) == 0) {
                    world.pass(Duration.ofMinutes(random.nextInt(900)));
                }
                if (round % 30 == 0) {
                    check(world, stops);
                }
            }
        } finally {
            people.shutdownNow();
        }
        world.pass(Duration.ofDays(10));
        check(world, stops);
        assertThat(stops).hasSizeGreaterThan(20);
        assertThat(stops).noneMatch(id -> StopState.valueOf(world.stateOf(id)).isInForce());
        assertThat(world.topics).contains("funds.stop-executed.v1", "funds.stop-failed.v1", "funds.stop-ended.v1");
        world.close();
    }

    private static Callable<String> refusable(Callable<?> act) {
        return () -> {
            try {
                act.call();
                return "done";
            } catch (RuleViolation e) {
                return e.code();
            }
        };
    }

    /** What somebody does next; drawn here, so that the draws do not depend on who is faster. */
    private static Callable<?> act(FundsWorld world, Random random, UUID[] files, List<UUID> stops) {
        UUID any = stops.isEmpty() ? UUID.randomUUID() : stops.get(random.nextInt(stops.size()));
        int sum = random.nextInt(10_000_000);
        boolean yes = random.nextInt(4) > 0;
        boolean first = random.nextBoolean();
        return switch (random.nextInt(10)) {
            case 0, 1 -> {
                UUID report =
                        world.report("6226000000" + random.nextInt(ACCOUNTS), files[random.nextInt(files.length)]);
                yield () -> stops.add(world.order(first ? world.desk : world.second, report, "另案")
                        .id());
            }
            case 2, 3 -> () -> world.execute(any, sum);
            case 4 -> () -> world.fail(any, first ? "1304" : "1100");
            case 5 -> () -> world.as(world.approver, () -> world.review.handle(new ReviewStop.Command(any, yes, "意见")));
            case 6 -> () -> world.as(first ? world.desk : world.second, () -> world.release.ask(any, "误报"));
            case 7 -> () -> world.as(world.approver, () -> world.release.decide(any, sum % 8 == 0, "意见"));
            case 8 -> () -> world.as(first ? world.desk : world.second, () -> world.extend.ask(any, "尚在核实"));
            default -> () -> world.as(world.bank, () -> world.extend.answer(any, yes, "1304"));
        };
    }

    private static void check(FundsWorld world, List<UUID> stops) {
        Map<String, Integer> executed = new HashMap<>();
        for (UUID id : stops) {
            StopView view = world.view(id);
            StopRow stop = view.stop();
            if (stop.executedAt() != null) {
                executed.merge(stop.caseId() + stop.payeeAccount(), 1 + view.extensions(), Integer::sum);
                assertThat(stop.expiresAt())
                        .isEqualTo(stop.executedAt()
                                .plus(Duration.ofHours(
                                        48L * (1 + view.extensions() - (view.extensionAsked() ? 1 : 0)))));
            }
            if (StopState.valueOf(stop.state()).isInForce()) {
                assertThat(stop.expiresAt())
                        .as("a stop in force ends in the future")
                        .isAfter(world.now());
                assertThat(world.alarms)
                        .anyMatch(a -> a.kind().equals(StopClocks.EXPIRY)
                                && a.subject().equals(id.toString())
                                && a.due().equals(stop.expiresAt()));
            } else if (stop.executedAt() != null) {
                assertThat(stop.endedAt()).isNotNull().isBeforeOrEqualTo(stop.expiresAt());
            }
            if (stop.state().equals("EXPIRED")) {
                assertThat(world.open(StopMoves.ENDED, id))
                        .as("no lapse without a task")
                        .isNotEmpty();
            }
        }
        assertThat(executed.values()).allMatch(n -> n <= 2);
        Object[] books = (Object[]) world.sql("select coalesce(sum(l.account_balance_fen), 0),"
                + " coalesce(sum(case when l.kind = 'STOPPED' then s.account_balance_fen else 0 end), 0), count(*),"
                + " (select count(*) from funds_stop_payment where executed_at is not null)"
                + " from funds_ledger l join funds_stop_payment s on s.id = l.order_id");
        assertThat(((Number) books[0]).longValue()).isEqualTo(((Number) books[1]).longValue());
        assertThat(((Number) books[2]).longValue()).isEqualTo(((Number) books[3]).longValue());
        StopFigures figures = world.as(
                world.desk,
                () -> world.figures.figures(
                        FundsWorld.START.minusSeconds(1), world.now().plusSeconds(600), "/"));
        assertThat(figures.accountBalanceFen()).isEqualTo(((Number) books[1]).longValue());
        assertThat(figures.disputedFen()).isLessThanOrEqualTo(figures.accountBalanceFen());
    }
}
