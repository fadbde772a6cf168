package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.funds.api.FreezeFigures;
import zujie.kernel.rule.RuleViolation;

/** What must hold after any sequence of acts and any passing or jumping of time. */
class FreezeHistoriesTest {

    private static final int ACCOUNTS = 5;
    private static final int ACTS = 380;

    /** {@code -Dzujie.freeze.histories=10000} walks as many as are promised, which takes some eight minutes. */
    private static final int HISTORIES = Integer.getInteger("zujie.freeze.histories", 60);

    /** The number of the first, so that several runs can share the walk. */
    private static final int FIRST = Integer.getInteger("zujie.freeze.first", 0);

    /** So many share a database, beside each other as in a centre's; more would only make its lists longer. */
    private static final int TOGETHER = 60;

    /** R1.18, R1.19: every active freeze has an end ahead, a timer at it, and an open task of its owner's unit. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20260713L, 7L})
    void shouldNeverLapseSilentlyNorCountTwice(long seed) {
        Random random = new Random(seed);
        FreezeWorld world = new FreezeWorld();
        UUID[] files = {world.filed(), world.filed(), world.filed()};
        List<UUID> freezes = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            try {
                act(world, random, files, "622600009", freezes);
            } catch (RuleViolation e) {
                assertThat(e.code()).startsWith("funds.");
            }
            if (act % 25 == 0) {
                check(world, freezes);
            }
        }
        check(world, freezes);
        world.pass(Duration.ofDays(3000));
        check(world, freezes);
        assertThat(freezes).hasSizeGreaterThan(12);
        assertThat(world.topics)
                .contains(
                        "funds.freeze-executed.v1",
                        "funds.freeze-queued.v1",
                        "funds.freeze-renewed.v1",
                        "funds.freeze-ended.v1");
    }

    /** R1.18, R1.19: the same after each of many short histories, each with accounts and cases of its own. */
    @Test
    void shouldNeverLapseSilentlyInAnyHistory() {
        int active = 0;
        int ended = 0;
        for (int first = FIRST; first < FIRST + HISTORIES; first += TOGETHER) {
            FreezeWorld world = new FreezeWorld();
            Map<String, Long> held = new HashMap<>();
            for (int seed = first; seed < Math.min(first + TOGETHER, FIRST + HISTORIES); seed++) {
                List<UUID> freezes = history(world, seed);
                List<FreezeState> states;
                try {
                    states = checkEach(world, freezes, held);
                } catch (AssertionError e) {
                    throw new AssertionError("history " + seed, e);
                }
                active += (int) states.stream().filter(FreezeState::isActive).count();
                ended += (int)
                        states.stream().filter(FreezeState.EXPIRED::equals).count();
            }
            checkBooks(world, held);
            world.close();
        }
        assertThat(active)
                .as("freezes that were active at the end of a history")
                .isGreaterThan(HISTORIES / 4);
        assertThat(ended).as("freezes that had lapsed by then").isGreaterThan(HISTORIES / 20);
        System.out.printf(
                "%d histories of freezes from %d on: %d active at the end, %d lapsed%n",
                HISTORIES, FIRST, active, ended);
    }

    private static List<UUID> history(FreezeWorld world, int seed) {
        Random random = new Random(seed);
        UUID[] files = {world.filed(), world.filed()};
        String accounts = String.format("6226%010d", seed);
        List<UUID> freezes = new ArrayList<>();
        int acts = 4 + random.nextInt(12);
        for (int act = 0; act < acts; act++) {
            try {
                if (act == 0) {
                    freezes.add(world.request(files[0], accounts + 0).id());
                } else {
                    act(world, random, files, accounts, freezes);
                }
            } catch (RuleViolation e) {
                assertThat(e.code()).startsWith("funds.");
            }
        }
        if (seed % 4 == 0) {
            world.jump(Duration.ofDays(random.nextInt(500)));
        }
        return freezes;
    }

    private static void act(FreezeWorld world, Random random, UUID[] files, String accounts, List<UUID> freezes) {
        UUID any = freezes.isEmpty()
                ? UUID.randomUUID()
                : freezes.get(Math.max(0, freezes.size() - 1 - random.nextInt(8)));
        UUID last = freezes.isEmpty() ? any : freezes.get(Math.max(0, freezes.size() - 1 - random.nextInt(3)));
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                UUID file = files[random.nextInt(files.length)];
                freezes.add(
                        world.request(file, accounts + random.nextInt(ACCOUNTS)).id());
            }
            case 2, 3 -> world.issue(last);
            case 4, 5 -> {
                long balance = random.nextInt(9_000_000);
                Instant end = new FreezeTerm(1 + random.nextInt(6)).endFrom(world.now());
                world.hold(last, balance, Math.min(balance, random.nextInt(5_000_000)), end);
            }
            case 6 -> {
                Instant end = world.now().plus(Duration.ofHours(1 + random.nextInt(3000)));
                world.as(world.bank, () -> world.answer.handle(world.behind(last, end)));
            }
            case 7 -> {
                Instant end = world.now().plus(Duration.ofHours(1 + random.nextInt(3000)));
                world.as(
                        world.bank,
                        () -> world.answer.queue(
                                random.nextBoolean()
                                        ? world.behind(any, end)
                                        : world.frozen(any, 3_000_000, random.nextInt(3_000_000), end)));
            }
            case 8 -> {
                world.as(world.officer, () -> world.renew.ask(any, 1 + random.nextInt(6), "尚未结案"));
                world.as(world.county, () -> world.renew.decide(any, random.nextInt(4) > 0, "意见"));
                Instant end = world.now().plus(Duration.ofDays(random.nextInt(400)));
                world.as(world.bank, () -> world.renew.answer(any, random.nextInt(4) > 0, end, "意见"));
            }
            case 9 -> {
                world.as(world.officer, () -> world.release.ask(any, random.nextBoolean(), "查明"));
                world.as(world.county, () -> world.release.decide(any, random.nextBoolean(), "意见"));
            }
            case 10 -> world.pass(Duration.ofMinutes(random.nextInt(60 * 24 * 8)));
            default -> world.jump(Duration.ofDays(random.nextInt(random.nextInt(4) == 0 ? 300 : 30)));
        }
    }

    private static void check(FreezeWorld world, List<UUID> freezes) {
        Map<String, Long> held = new HashMap<>();
        checkEach(world, freezes, held);
        checkBooks(world, held);
    }

    private static List<FreezeState> checkEach(FreezeWorld world, List<UUID> freezes, Map<String, Long> held) {
        List<FreezeState> states = new ArrayList<>();
        for (UUID id : freezes) {
            // An approver's look closes no task.
            FreezeRow f = world.as(world.county, () -> world.queries.get(id)).freeze();
            FreezeState state = FreezeState.valueOf(f.state());
            states.add(state);
            if (state.isActive()) {
                Instant end = state == FreezeState.QUEUED ? f.queueEndsAt() : f.expiresAt();
                assertThat(end).as("an active freeze ends in the future").isAfter(world.now());
                assertThat(world.alarms)
                        .as("a timer at its end")
                        .anyMatch(a -> a.subject().equals(id.toString())
                                && a.due().equals(end)
                                && a.kind()
                                        .equals(state == FreezeState.QUEUED ? FreezeClocks.TURN : FreezeClocks.EXPIRY));
                assertThat(world.onPoliceDesks(id))
                        .as("an owner with a task until that end")
                        .anyMatch(w ->
                                (w.kind().equals(FreezeMoves.KEEP) || w.kind().equals(FreezeMoves.ENDING))
                                        && end.equals(w.dueAt()));
            }
            if (state == FreezeState.EXPIRED) {
                assertThat(world.open(FreezeMoves.ENDED, id))
                        .as("no lapse without a task")
                        .isNotEmpty();
            }
            if (f.frozenFen() != null) {
                assertThat(f.involvedFen()).isLessThanOrEqualTo(f.frozenFen());
                assertThat(f.frozenFen()).isLessThanOrEqualTo(f.balanceFen());
                held.merge(f.caseId() + f.account(), f.frozenFen(), Math::max);
            }
        }
        return states;
    }

    private static void checkBooks(FreezeWorld world, Map<String, Long> held) {
        FreezeFigures figures =
                world.figures(FreezeWorld.START.minusSeconds(1), world.now().plusSeconds(600));
        assertThat(figures.frozenFen())
                .as("no money of a case on an account is counted more than once")
                .isLessThanOrEqualTo(
                        held.values().stream().mapToLong(Long::longValue).sum());
        assertThat(figures.involvedFen()).isLessThanOrEqualTo(figures.frozenFen());
        Object[] books =
                (Object[]) world.sql("select coalesce(sum(account_balance_fen), 0), coalesce(sum(disputed_fen), 0),"
                        + " count(*), count(distinct order_id) from funds_ledger where kind = 'FROZEN'");
        assertThat(((Number) books[0]).longValue()).isEqualTo(figures.frozenFen());
        assertThat(((Number) books[2]).longValue()).isEqualTo(((Number) books[3]).longValue());
    }
}
