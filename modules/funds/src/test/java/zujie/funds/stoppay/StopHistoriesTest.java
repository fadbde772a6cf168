package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import zujie.funds.api.StopFigures;
import zujie.kernel.rule.RuleViolation;

/** What must hold after any sequence of acts, and between two officers who act at once. */
class StopHistoriesTest {

    private static final int ACCOUNTS = 4;

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

    /** R1.8, R1.9, R1.14, §10: seeded, so that a failure can be repeated. */
    @Test
    void shouldHoldItsPromisesInAnyHistory() {
        FundsWorld world = new FundsWorld();
        Random random = new Random(20_161_201);
        UUID[] files = {UUID.randomUUID(), UUID.randomUUID()};
        List<UUID> stops = new ArrayList<>();
        for (int act = 0; act < 1200; act++) {
            try {
                act(world, random, files, stops);
            } catch (RuleViolation e) {
                assertThat(e.code()).startsWith("funds.");
            }
            if (act % 40 == 0) {
                check(world, stops);
            }
        }
        world.pass(Duration.ofDays(10));
        check(world, stops);
        assertThat(stops).hasSizeGreaterThan(20);
        assertThat(stops).noneMatch(id -> StopState.valueOf(world.stateOf(id)).isInForce());
        assertThat(world.topics).contains("funds.stop-executed.v1", "funds.stop-failed.v1", "funds.stop-ended.v1");
    }

    private static void act(FundsWorld world, Random random, UUID[] files, List<UUID> stops) {
        UUID any = stops.isEmpty() ? UUID.randomUUID() : stops.get(random.nextInt(stops.size()));
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                String account = "6226000000" + random.nextInt(ACCOUNTS);
                UUID report = world.report(account, files[random.nextInt(files.length)]);
                stops.add(world.order(random.nextBoolean() ? world.desk : world.second, report, "另案")
                        .id());
            }
            case 2, 3 -> world.execute(any, random.nextInt(10_000_000));
            case 4 -> world.fail(any, random.nextBoolean() ? "1304" : "1100");
            case 5 ->
                world.as(
                        world.approver,
                        () -> world.review.handle(new ReviewStop.Command(any, random.nextInt(5) > 0, "意见")));
            case 6 -> {
                if (random.nextInt(4) == 0) {
                    world.as(world.desk, () -> world.release.ask(any, "误报"));
                    world.as(world.approver, () -> world.release.decide(any, random.nextBoolean(), "意见"));
                }
            }
            case 7 -> {
                world.as(world.desk, () -> world.extend.ask(any, "尚在核实"));
                if (random.nextBoolean()) {
                    world.pass(Duration.ofMinutes(random.nextInt(100)));
                }
                world.as(world.bank, () -> world.extend.answer(any, random.nextInt(4) > 0, "1304"));
            }
            default -> world.pass(Duration.ofMinutes(random.nextInt(900)));
        }
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
