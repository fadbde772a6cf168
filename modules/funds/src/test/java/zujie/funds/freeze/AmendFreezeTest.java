package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.rule.RuleViolation;

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
                world.bank,
                () -> world.answer.amend(
                        new AnswerFreeze.Amendment(freeze.id(), no, at, end, null, null, null, "与核心系统核对")));
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
                        () -> world.answer.amend(
                                new AnswerFreeze.Amendment(queued.id(), "X", null, null, null, null, null, "轮候"))),
                "funds.amend-over");
    }

    private static FreezeRow money(UUID freeze, Long balance, Long frozen, Long involved) {
        return world.as(
                world.bank,
                () -> world.answer.amend(
                        new AnswerFreeze.Amendment(freeze, null, null, null, balance, frozen, involved, "金额登记有误")));
    }

    private static String booked(FreezeRow freeze) {
        return String.valueOf(world.sql(
                "select cast(concat(sum(orders), ' ', sum(account_balance_fen), ' ', sum(disputed_fen), ' ', count(*)) as char)"
                        + " from funds_ledger where order_id = '" + freeze.id() + "'"));
    }

    /** Domain rules §10: entries of the difference, for the freezes after it as well, which hold what it leaves. */
    @Test
    void shouldCorrectSumsInTheBooksOfAllFreezesOfTheAccount() {
        String account = account();
        FreezeRow first = world.issue(world.request(world.filed(), account).id());
        world.hold(first.id(), 6_000_000, 4_000_000, world.sixMonths());
        FreezeRow second = world.issue(world.request(world.filed(), account).id());
        world.hold(second.id(), 6_000_000, 5_000_000, world.sixMonths());
        assertThat(booked(first)).isEqualTo("1 4000000 4000000 1");
        assertThat(booked(second)).isEqualTo("1 1000000 1000000 1");
        FreezeRow after = money(first.id(), 5_500_000L, 3_000_000L, null);
        assertThat(after.frozenFen()).isEqualTo(3_000_000);
        assertThat(booked(first)).isEqualTo("1 3000000 3000000 2");
        assertThat(booked(second)).isEqualTo("1 2000000 2000000 2");
        // Before the officer looks, which closes it.
        assertThat(world.onPoliceDesks(first.id()))
                .anySatisfy(w -> assertThat(w.kind()).isEqualTo("funds.freeze-amended"));
        assertThat(world.look(first.id()).steps())
                .filteredOn(s -> s.event().equals("AMENDED"))
                .singleElement()
                .satisfies(s -> assertThat(s.reason())
                        .contains("冻结金额 ¥40,000.00")
                        .contains("→ ¥30,000.00")
                        .contains("金额登记有误"));
        refuses(() -> money(first.id(), null, 5_600_000L, null), "funds.freeze-above-balance");
        refuses(() -> money(first.id(), null, null, 3_000_001L), "funds.freeze-involved-above");
        money(first.id(), null, 3_000_000L, null);
        assertThat(booked(first)).as("said again").endsWith(" 2");
    }

    @Test
    void shouldTakeNoCorrectionOfSumsWhenItsTimeIsPast() {
        world.pass(Duration.ofDays(5).plusSeconds(1));
        refuses(() -> money(freeze.id(), null, 1L, null), "funds.amend-late");
        amend("HX-LATE", null, null);
        assertThat(world.look(freeze.id()).bankNo()).isEqualTo("HX-LATE");
    }
}
