package zujie.funds.workmode.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeState;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.workmode.Institutions;
import zujie.kernel.rule.RuleViolation;

/** Whatever is carried, entered, corrected or forgotten at an institution on paper, no freeze lapses silently (R1.18, R1.24). */
class CarriedHistoriesTest {

    private static final int ACTS = 300;

    private final HandOverFreezes hand = new HandOverFreezes();
    private final FreezesForOthers freezes = new FreezesForOthers();
    private final FreezeWorld world = new FreezeWorld();
    private final List<UUID> made = new ArrayList<>();

    CarriedHistoriesTest() {
        world.add(List.of(new FreezesByWire(), new Institutions(), freezes, hand), List.of());
        world.sqlUpdate(
                "insert into funds_institution (bank_code, version, work_mode, payment, gateway, changed_by, changed_at, reason) values ('"
                        + FundsWorld.CMBC + "', 0, 'PAPER', false, false, 't', now(6), '')");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261123L, 11L, 4L})
    void shouldNeverLapseSilently(long seed) {
        Random random = new Random(seed);
        UUID[] files = {world.filed(), world.filed(), world.filed()};
        Map<FreezeState, Integer> seen = new EnumMap<>(FreezeState.class);
        for (int i = 0; i < ACTS; i++) {
            try {
                act(random, files);
            } catch (RuleViolation e) {
                assertThat(e.code()).startsWith("funds.");
            }
            if (i % 20 == 0) {
                check(seen);
            }
        }
        check(seen);
        assertThat(seen)
                .as("the walk comes to what matters")
                .containsKeys(FreezeState.IN_FORCE, FreezeState.RENEWED, FreezeState.RELEASED, FreezeState.EXPIRED);
    }

    private void act(Random random, UUID[] files) {
        UUID any = made.isEmpty() ? UUID.randomUUID() : made.get(Math.max(0, made.size() - 1 - random.nextInt(5)));
        switch (random.nextInt(10)) {
            case 0, 1 ->
                made.add(world.issue(world.request(
                                        files[random.nextInt(files.length)], "62260000090%05d".formatted(made.size()))
                                .id())
                        .id());
            case 2 -> as(() -> hand.handle(new HandOverFreezes.Command(any, "EMS" + made.size(), null, "")));
            case 3, 4 -> answered(random, any);
            case 5, 6 -> renewed(random, any);
            case 7 ->
                as(() -> hand.amended(new AnswerFreeze.Amendment(
                        any, null, null, ahead(random, 200), null, (long) random.nextInt(5_000_000), null, "更正")));
            case 8 -> {
                if (random.nextBoolean()) {
                    world.askRelease(any, random.nextBoolean());
                    world.decideRelease(any);
                }
                as(() -> hand.lifted(any));
            }
            default -> world.pass(Duration.ofDays(random.nextInt(random.nextInt(4) == 0 ? 120 : 12)));
        }
    }

    private void answered(Random random, UUID any) {
        boolean queued = random.nextInt(5) == 0;
        as(() -> hand.result(new HandOverFreezes.Result(
                any,
                null,
                queued ? "1303" : "0000",
                queued ? null : 6_000_000L,
                queued ? null : 5_000_000L,
                queued ? null : world.now(),
                queued ? null : ahead(random, 200),
                queued ? "厦门市公安局" : null,
                queued ? ahead(random, 60) : null,
                "B1",
                null)));
    }

    private void renewed(Random random, UUID any) {
        if (random.nextInt(3) > 0) {
            world.renewalOrdered(any);
        }
        boolean done = random.nextInt(4) > 0;
        as(() -> hand.renewed(any, done, done ? ahead(random, 400) : null, "账户已销户"));
    }

    private Instant ahead(Random random, int days) {
        return world.now().plus(Duration.ofDays(1 + random.nextInt(days)));
    }

    private void as(Runnable entered) {
        world.as(world.officer, () -> {
            entered.run();
            return true;
        });
    }

    private void check(Map<FreezeState, Integer> seen) {
        for (UUID id : made) {
            FreezeRow f = world.as(world.county, () -> freezes.row(id));
            FreezeState state = FreezeState.valueOf(f.state());
            seen.merge(state, 1, Integer::sum);
            if (state == FreezeState.ISSUED) {
                assertThat(world.open("funds.answer-freeze", id))
                        .as("the bank's clock")
                        .hasSize(1);
            }
            if (state.isActive()) {
                Instant end = state == FreezeState.QUEUED ? f.queueEndsAt() : f.expiresAt();
                assertThat(end).as("a future end").isAfter(world.now());
                assertThat(world.open("funds.keep-freeze", id).size()
                                + world.open("funds.freeze-ending", id).size())
                        .as("one task of its owner")
                        .isEqualTo(1);
            }
            if (state == FreezeState.EXPIRED) {
                assertThat(world.open("funds.freeze-ended", id))
                        .as("no lapse without a task")
                        .isNotEmpty();
            }
        }
    }
}
