package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** What a bank corrects in its answer to a freeze afterwards: its number, the real times, its own end (R1.22). */
class AmendFreezeTest {

    private static FreezeWorld world;
    private static int accounts;

    private FreezeRow freeze;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
    }

    @BeforeEach
    void aFreezeInForce() {
        freeze = world.inForce(world.filed(), account());
    }

    private static String account() {
        return "62260000040%05d".formatted(++accounts);
    }

    private FreezeRow amend(String no, Instant at, Instant end) {
        return world.as(
                world.bank, () -> world.answer.amend(new AnswerFreeze.Amendment(freeze.id(), no, at, end, "与核心系统核对")));
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void shouldRunToTheBanksOwnEnd_R1_22() {
        Instant end = freeze.expiresAt().minus(Duration.ofDays(3));
        FreezeRow after = amend("HX-F-9", world.now().minusSeconds(60), end);
        assertThat(after.expiresAt()).isEqualTo(end);
        assertThat(world.onPoliceDesks(freeze.id()))
                .anySatisfy(w -> assertThat(w.dueAt()).isEqualTo(end))
                .anySatisfy(w -> assertThat(w.kind()).isEqualTo("funds.freeze-amended"));
        assertThat(world.look(freeze.id()).bankNo()).isEqualTo("HX-F-9");
        assertThat(world.look(freeze.id()).steps())
                .filteredOn(s -> s.event().equals("AMENDED"))
                .singleElement()
                .satisfies(s -> assertThat(s.reason()).contains("B1 → HX-F-9").contains("与核心系统核对"));
        assertThat(world.alarms)
                .filteredOn(a -> a.kind().equals(FreezeClocks.EXPIRY)
                        && a.subject().equals(freeze.id().toString()))
                .extracting(FundsWorld.Alarm::due)
                .containsExactly(end);
        world.until(end);
        assertThat(world.state(freeze.id())).isEqualTo("EXPIRED");
        refuses(() -> amend("X", null, null), "funds.amend-over");
    }

    @Test
    void shouldRefuseWhatCannotBeCorrected() {
        refuses(() -> amend(null, null, world.now()), "funds.freeze-end-past");
        refuses(() -> amend(null, world.now().plus(Duration.ofHours(1)), null), "funds.executed-in-future");
        refuses(() -> amend(null, world.now().minus(Duration.ofHours(1)), null), "funds.executed-before-issue");
        int steps = world.look(freeze.id()).steps().size();
        amend("B1", null, freeze.expiresAt());
        assertThat(world.look(freeze.id()).steps()).as("said again").hasSize(steps);
        FreezeRow queued = world.queued(world.filed(), account(), world.now().plus(Duration.ofDays(3)));
        refuses(
                () -> world.as(
                        world.bank,
                        () -> world.answer.amend(new AnswerFreeze.Amendment(queued.id(), "X", null, null, "轮候"))),
                "funds.amend-over");
    }

    /** Where a bank wants four eyes, its operator does not correct alone what two have answered. */
    @Test
    void shouldBeCorrectedByTheCheckerWhereTheBankWantsFourEyes() {
        world.sqlUpdate(
                "insert into funds_bank_check_rule (id, bank_code, valid_from, active, reason, set_by, set_at) values (uuid(), '"
                        + FundsWorld.CMBC + "', '2024-01-01', true, 't', 't', now(6))");
        try {
            refuses(() -> amend("X", null, null), "funds.amend-checker");
            Actor checker = new Actor(
                    new UUID(5, 1),
                    "c1",
                    "复核员",
                    FundsWorld.CMBC,
                    FundsWorld.CMBC,
                    OrgKind.BANK,
                    "/" + FundsWorld.CMBC + "/",
                    Set.of(Role.BANK_CHECKER),
                    null);
            world.as(
                    checker,
                    () -> world.answer.amend(new AnswerFreeze.Amendment(freeze.id(), "HX2", null, null, "补编号")));
            assertThat(world.look(freeze.id()).bankNo()).isEqualTo("HX2");
        } finally {
            world.sqlUpdate("delete from funds_bank_check_rule");
        }
    }
}
