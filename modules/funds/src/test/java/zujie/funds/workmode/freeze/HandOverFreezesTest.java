package zujie.funds.workmode.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.workmode.Institutions;
import zujie.funds.workmode.sheet.ReadResultSheet;
import zujie.funds.workmode.sheet.ResultReport;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** Freezes at a bank without a partnership, on a real MariaDB (R1.24): carried by hand, answered by hand or by sheet. */
class HandOverFreezesTest {

    private static final HandOverFreezes HAND = new HandOverFreezes();
    private static final FreezeResultSheet SHEET = new FreezeResultSheet();
    private static FreezeWorld world;
    private static int accounts;

    private FreezeRow freeze;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        world.add(List.of(new FreezesByWire(), new Institutions(), new ReadResultSheet(), HAND, SHEET), List.of());
        world.sqlUpdate(
                "insert into funds_institution (bank_code, version, work_mode, payment, gateway, changed_by, changed_at, reason) values ('"
                        + FundsWorld.CMBC + "', 0, 'PAPER', false, false, 't', now(6), '')");
    }

    @BeforeEach
    void anIssuedFreeze() {
        world.sqlUpdate("update funds_institution set work_mode = 'PAPER'");
        freeze = world.issue(world.request(world.filed(), account()).id());
    }

    private static String account() {
        return "62260000080%05d".formatted(++accounts);
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private HandOverFreezes.Row hand(FreezeRow f, String number) {
        return world.as(world.officer, () -> HAND.handle(new HandOverFreezes.Command(f.id(), number, null, "专人送达")));
    }

    private void result(FreezeRow f, String code) {
        world.as(world.officer, () -> {
            HAND.result(new HandOverFreezes.Result(
                    f.id(),
                    null,
                    code,
                    6_000_000L,
                    5_000_000L,
                    world.now(),
                    world.sixMonths(),
                    null,
                    null,
                    "B9",
                    null));
            return null;
        });
    }

    @Test
    void shouldBeCarriedAndAnsweredByHand_R1_24() {
        refuses(() -> result(freeze, "0000"), RuleViolation.class, "funds.handover-missing");
        assertThat(hand(freeze, "EMS123456").way()).isEqualTo("PAPER");
        // The bank's clock runs meanwhile.
        assertThat(world.open("funds.answer-freeze", freeze.id())).hasSize(1);
        result(freeze, "0000");
        FreezeRow now = world.look(freeze.id()).freeze();
        assertThat(now.state()).isEqualTo("IN_FORCE");
        assertThat(now.frozenFen()).isEqualTo(5_000_000);
        assertThat(world.look(freeze.id()).steps())
                .filteredOn(s -> s.event().equals("FROZEN"))
                .allSatisfy(s -> assertThat(s.who()).contains("陈主办录入"));
        assertThat(world.open("funds.answer-freeze", freeze.id())).isEmpty();
        assertThat(world.open("funds.keep-freeze", freeze.id())).hasSize(1);
        assertThat(world.as(world.officer, () -> HAND.list(freeze.id()))).hasSize(1);
    }

    @Test
    void shouldRefuseWhatIsNotToBeCarried() {
        refuses(() -> hand(freeze, " "), InvalidValue.class, "funds.handover-number");
        refuses(
                () -> world.as(
                        world.officer,
                        () -> HAND.handle(new HandOverFreezes.Command(
                                freeze.id(), "1", world.now().plus(Duration.ofHours(1)), ""))),
                InvalidValue.class,
                "funds.handover-time");
        refuses(
                () -> world.as(
                        world.officer,
                        () -> HAND.handle(new HandOverFreezes.Command(
                                freeze.id(), "1", world.now().minus(Duration.ofHours(1)), ""))),
                InvalidValue.class,
                "funds.handover-time");
        refuses(
                () -> world.as(world.elsewhere, () -> HAND.list(freeze.id())),
                NotFound.class,
                "funds.freeze-not-found");
        FreezeRow draft = world.request(world.filed(), account());
        refuses(() -> hand(draft, "1"), RuleViolation.class, "funds.handover-not-issued");
        world.sqlUpdate("update funds_institution set work_mode = 'DIRECT'");
        refuses(() -> hand(freeze, "1"), RuleViolation.class, "funds.handover-direct");
    }

    private static ResultReport take(Actor by, String sheet) throws IOException {
        return world.as(by, () -> SHEET.take(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void shouldTakeResultsBySheetAndTellEachRefusedLine_R1_24() throws IOException {
        FreezeRow other = world.issue(world.request(world.filed(), account()).id());
        FreezeRow notCarried =
                world.issue(world.request(world.filed(), account()).id());
        hand(freeze, "1");
        hand(other, "2");
        String sheet = String.join(
                "\n",
                "申请编号,结果代码,账户余额,冻结金额,执行时间,到期时间,备注",
                freeze.orderNo() + ",0000,60000.00,50000.00,2024-03-01 09:50:00,2024-09-01 09:50:00,",
                notCarried.orderNo() + ",0000,60000.00,50000.00,2024-03-01 09:50:00,2024-09-01 09:50:00,",
                "020199999999999920240301000000000009,0000,1,1,2024-03-01 09:50:00,2024-09-01 09:50:00,",
                freeze.orderNo() + ",0000,60000.00,40000.00,2024-03-01 09:50:00,2024-09-01 09:50:00,",
                other.orderNo() + ",0600,,,,,文书缺失",
                other.orderNo() + ",XXXX,,,,,");
        ResultReport report = take(world.officer, sheet);
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.rejected())
                .extracting(ResultReport.Rejected::line, ResultReport.Rejected::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "funds.handover-missing"),
                        org.assertj.core.groups.Tuple.tuple(4L, "funds.freeze-not-found"),
                        org.assertj.core.groups.Tuple.tuple(5L, "funds.answered-otherwise"),
                        org.assertj.core.groups.Tuple.tuple(7L, "funds.result-code-unknown"));
        assertThat(report.rejected()).extracting(ResultReport.Rejected::orderNo).contains(notCarried.orderNo());
        assertThat(world.look(freeze.id()).freeze().state()).isEqualTo("IN_FORCE");
        assertThat(world.look(other.id()).freeze().state()).isEqualTo("REFUSED");

        // The same file again: nothing twice, and what was refused is told again.
        ResultReport again = take(world.officer, sheet);
        assertThat(again.taken()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.rejected()).hasSize(4);
        assertThat(world.look(freeze.id()).steps())
                .filteredOn(s -> s.event().equals("FROZEN"))
                .hasSize(1);
        // Others know none of these freezes.
        assertThat(take(world.elsewhere, sheet).rejected()).hasSize(6).allSatisfy(r -> assertThat(r.code())
                .isEqualTo("funds.freeze-not-found"));
        assertThat(world.look(notCarried.id()).freeze().state()).isEqualTo("ISSUED");
    }

    private void renewed(FreezeRow f, boolean done, Instant until) {
        world.as(world.officer, () -> {
            HAND.renewed(f.id(), done, until, done ? null : "账户已销户");
            return null;
        });
    }

    private void lifted(FreezeRow f) {
        world.as(world.officer, () -> {
            HAND.lifted(f.id());
            return null;
        });
    }

    /** A freeze that the bank holds on must not lapse in our books because it has no line to say so. */
    @Test
    void shouldBeRenewedAndLiftedByHand_R1_24() {
        refuses(() -> renewed(freeze, true, world.sixMonths()), RuleViolation.class, "funds.handover-missing");
        hand(freeze, "1");
        result(freeze, "0000");
        world.renewalOrdered(freeze.id());
        Instant until = world.sixMonths().plus(Duration.ofDays(180));
        refuses(() -> renewed(freeze, true, null), RuleViolation.class, "funds.freeze-end-missing");
        renewed(freeze, true, until);
        FreezeRow now = world.look(freeze.id()).freeze();
        assertThat(now.state()).isEqualTo("RENEWED");
        assertThat(now.expiresAt()).isEqualTo(until);
        assertThat(now.renewalOrdered()).isFalse();
        refuses(() -> lifted(freeze), RuleViolation.class, "funds.freeze-not-over");
        world.freed(freeze.id());
        lifted(freeze);
        assertThat(world.look(freeze.id()).liftedAt()).isEqualTo(world.now());
        assertThat(world.look(freeze.id()).steps())
                .filteredOn(s -> s.who().contains("陈主办录入"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    /** What was read wrongly on paper is corrected as a bank corrects its own answer, its end too. */
    @Test
    void shouldBeCorrectedByHand_R1_24() {
        Instant end = world.sixMonths().plus(Duration.ofDays(1));
        AnswerFreeze.Amendment right =
                new AnswerFreeze.Amendment(freeze.id(), "B10", null, end, null, 4_000_000L, null, "回执看错");
        refuses(() -> amended(right), RuleViolation.class, "funds.handover-missing");
        hand(freeze, "1");
        result(freeze, "0000");
        amended(right);
        assertThat(world.open("funds.freeze-amended", freeze.id())).hasSize(1);
        FreezeRow now = world.look(freeze.id()).freeze();
        assertThat(now.expiresAt()).isEqualTo(end);
        assertThat(now.frozenFen()).isEqualTo(4_000_000);
    }

    private static void amended(AnswerFreeze.Amendment a) {
        world.as(world.officer, () -> {
            HAND.amended(a);
            return a;
        });
    }

    /** The sheet names what the institution is to do now, and nothing that it has done. */
    @Test
    void shouldWriteASheetOfWhatWaits_R1_24() {
        String no = String.valueOf(freeze.orderNo());
        assertThat(lines(no)).singleElement().satisfies(line -> assertThat(line).endsWith("100201,冻结"));
        hand(freeze, "1");
        result(freeze, "0000");
        assertThat(lines(no)).as("frozen").isEmpty();
        world.renewalOrdered(freeze.id());
        assertThat(lines(no)).singleElement().satisfies(line -> assertThat(line).endsWith("100205,续冻"));
        renewed(freeze, false, null);
        assertThat(lines(no)).isEmpty();
        world.freed(freeze.id());
        assertThat(lines(no)).singleElement().satisfies(line -> assertThat(line).endsWith("100203,解除冻结"));
        lifted(freeze);
        assertThat(lines(no)).isEmpty();
        assertThat(world.as(world.elsewhere, HAND::sheet).lines())
                .as("another unit")
                .hasSize(1);
    }

    private static List<String> lines(String orderNo) {
        return world.as(world.officer, HAND::sheet)
                .lines()
                .filter(line -> line.startsWith(orderNo))
                .toList();
    }

    /** A second person checks the bank's people; an officer who enters what came on paper is none of them. */
    @Test
    void shouldNotBeStoppedByTheBanksOwnFourEyes() {
        world.sqlUpdate(
                "insert into funds_bank_check_rule (id, bank_code, active, valid_from, set_at, set_by, reason) values (uuid(), '"
                        + FundsWorld.CMBC + "', true, '2020-01-01', now(6), 't', '')");
        try {
            hand(freeze, "1");
            result(freeze, "0000");
            assertThat(world.look(freeze.id()).freeze().state()).isEqualTo("IN_FORCE");
            amended(new AnswerFreeze.Amendment(freeze.id(), "B11", null, null, null, null, null, "补录编号"));
            world.renewalOrdered(freeze.id());
            renewed(freeze, true, world.sixMonths().plus(Duration.ofDays(180)));
            world.freed(freeze.id());
            lifted(freeze);
            assertThat(world.look(freeze.id()).liftedAt()).isEqualTo(world.now());
        } finally {
            world.sqlUpdate("delete from funds_bank_check_rule");
        }
    }
}
