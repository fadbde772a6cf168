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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.api.FreezeFigures;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;

/** What a bank answers to a freeze, and what follows from it (R1.11, R1.19, R1.22), on a real MariaDB. */
class FreezeAnswerTest {

    private static FreezeWorld world;
    private static int accounts;

    private String account;
    private UUID file;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000011%05d".formatted(++accounts);
        file = world.filed();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type);
        refuses(act, code);
    }

    @Test
    void shouldTakeTheBanksOwnEnd_R1_22() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        Instant own = world.sixMonths().minus(Duration.ofDays(2));
        FreezeRow held = world.hold(issued.id(), 6_000_000, 5_000_000, own);
        assertThat(held.state()).isEqualTo("IN_FORCE");
        assertThat(held.expiresAt()).isEqualTo(own);
        assertThat(held.balanceFen()).isEqualTo(6_000_000);
        assertThat(held.frozenFen()).isEqualTo(5_000_000);
        assertThat(held.involvedFen()).isEqualTo(5_000_000);
        assertThat(world.open(FreezeMoves.KEEP, issued.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.dueAt()).isEqualTo(own);
            assertThat(w.assignee()).isEqualTo(world.officer.id());
        });
        assertThat(world.hold(issued.id(), 6_000_000, 5_000_000, own).state())
                .as("the same again changes nothing")
                .isEqualTo("IN_FORCE");
        refuses(() -> world.hold(issued.id(), 6_000_000, 4_000_000, own), Conflict.class, "funds.answered-otherwise");
    }

    @ParameterizedTest(name = "{2}: balance {0}, frozen {1}")
    @CsvSource({
        ", 1, funds.freeze-balance-missing",
        "1, , funds.freeze-frozen-missing",
        "1, 2, funds.freeze-above-balance",
        "9000000, 5000001, funds.freeze-above-order",
        "-1, 0, funds.amount-negative"
    })
    void shouldRefuseSumsThatCannotBe(Long balance, Long frozen, String code) {
        FreezeRow issued = world.issue(world.request(file, account).id());
        AnswerFreeze.Command said = new AnswerFreeze.Command(
                issued.id(), "0000", balance, frozen, null, world.now(), world.sixMonths(), null, null, null, null);
        refuses(() -> world.as(world.bank, () -> world.answer.handle(said)), code);
        assertThat(world.state(issued.id())).isEqualTo("ISSUED");
    }

    @Test
    void shouldRefuseAnEndThatIsNotAhead() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        refuses(() -> world.hold(issued.id(), 9, 9, null), "funds.freeze-end-missing");
        refuses(() -> world.hold(issued.id(), 9, 9, world.now()), "funds.freeze-end-past");
    }

    @ParameterizedTest(name = "{0} seconds {1}")
    @CsvSource({
        "-301, funds.executed-before-issue",
        "-300, ''",
        "300, ''",
        "301, funds.executed-in-future",
    })
    void shouldAllowForAClockThatStandsALittleApart(long seconds, String code) {
        FreezeRow issued = world.issue(world.request(file, account).id());
        AnswerFreeze.Command said = new AnswerFreeze.Command(
                issued.id(),
                "0000",
                6_000_000L,
                5_000_000L,
                null,
                world.now().plusSeconds(seconds),
                world.sixMonths(),
                null,
                null,
                null,
                null);
        if (code.isEmpty()) {
            assertThat(world.as(world.bank, () -> world.answer.handle(said)).state())
                    .isEqualTo("IN_FORCE");
        } else {
            refuses(() -> world.as(world.bank, () -> world.answer.handle(said)), code);
            assertThat(world.state(issued.id())).isEqualTo("ISSUED");
        }
    }

    @Test
    void shouldTellTheLeadOfficerWhenTheBankRefuses_R6_4() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        AnswerFreeze.Command no =
                new AnswerFreeze.Command(issued.id(), "0600", null, null, null, null, null, null, null, null, null);
        assertThat(world.as(world.bank, () -> world.answer.handle(no)).state()).isEqualTo("REFUSED");
        assertThat(world.open(FreezeMoves.REFUSED, issued.id())).hasSize(1);
        AnswerFreeze.Command stopOnly =
                new AnswerFreeze.Command(issued.id(), "1304", null, null, null, null, null, null, null, null, null);
        refuses(() -> world.as(world.bank, () -> world.answer.handle(stopOnly)), "funds.result-code-unknown");
    }

    @Test
    void shouldBeginWhenTheEarlierFreezeEnds_R1_19() {
        FreezeRow issued = world.issue(world.request(file, account).id());
        Instant earlierEnd = world.now().plus(Duration.ofDays(30));
        FreezeRow queued = world.as(world.bank, () -> world.answer.handle(world.behind(issued.id(), earlierEnd)));
        assertThat(queued.state()).isEqualTo("QUEUED");
        assertThat(queued.queueEndsAt()).isEqualTo(earlierEnd);
        assertThat(world.look(issued.id()).earlierOrgan()).isEqualTo("厦门市公安局");
        assertThat(world.open(FreezeMoves.KEEP, issued.id())).hasSize(1);
        world.until(earlierEnd.minusSeconds(1));
        assertThat(world.state(issued.id())).isEqualTo("QUEUED");
        world.until(earlierEnd);
        FreezeView came = world.look(issued.id());
        assertThat(came.freeze().state()).isEqualTo("IN_FORCE");
        assertThat(came.freeze().confirmed()).isFalse();
        assertThat(came.freeze().startsAt()).isEqualTo(earlierEnd);
        assertThat(came.freeze().expiresAt()).isEqualTo(new FreezeTerm(6).endFrom(earlierEnd));
        assertThat(world.open(FreezeMoves.CONFIRM, issued.id())).hasSize(1);
        refuses(
                () -> world.as(world.officer, () -> world.renew.ask(issued.id(), null, "续冻")),
                IllegalMove.class,
                "funds.freeze-move");
        Instant later = world.now().plus(Duration.ofDays(60));
        FreezeRow again = world.as(world.bank, () -> world.answer.queue(world.behind(issued.id(), later)));
        assertThat(again.state()).isEqualTo("QUEUED");
        assertThat(world.open(FreezeMoves.CONFIRM, issued.id())).isEmpty();
        world.until(later);
        FreezeRow held =
                world.as(world.bank, () -> world.answer.queue(world.frozen(issued.id(), 700, 700, world.sixMonths())));
        assertThat(held.confirmed()).isTrue();
        assertThat(held.frozenFen()).isEqualTo(700);
    }

    @Test
    void shouldFollowAStopAndTakeItsPlace_R1_11() {
        UUID report = world.report(account, file);
        UUID stop = world.stop(report);
        world.stopped(stop, 4_000_000);
        world.reviewed(stop);
        FreezeProposal proposal = world.as(world.officer, () -> world.queries.propose(null, stop, null));
        assertThat(proposal.isFiled()).isTrue();
        assertThat(proposal.disputedFen()).isEqualTo(5_000_000);
        assertThat(proposal.account()).isNotEmpty().isNotEqualTo(account);
        FreezeRow asked = world.request(new RequestFreeze.Command(
                null,
                stop,
                null,
                null,
                null,
                null,
                PropertyKind.DEPOSIT,
                FreezeScope.AMOUNT,
                null,
                null,
                true,
                null,
                "",
                "已立案",
                world.second.id()));
        world.issue(asked.id());
        world.hold(asked.id(), 4_000_000, 4_000_000, world.sixMonths());
        assertThat(world.stateOf(stop)).isEqualTo("FROZEN");
        world.pass(Duration.ofHours(60));
        assertThat(world.stateOf(stop)).isEqualTo("FROZEN");
    }

    @Test
    void shouldBeReplacedByAnotherOfTheCaseWithoutCountingTwice() {
        FreezeWorld own = new FreezeWorld();
        UUID filed = own.filed();
        FreezeRow first = own.inForce(filed, account);
        RequestFreeze.Command whole = new RequestFreeze.Command(
                filed,
                null,
                first.id(),
                null,
                null,
                null,
                PropertyKind.DEPOSIT,
                FreezeScope.WHOLE,
                null,
                null,
                true,
                null,
                "专用于诈骗",
                "扩大冻结",
                own.second.id());
        FreezeRow second = own.issue(own.request(whole).id());
        assertThat(own.state(first.id())).isEqualTo("IN_FORCE");
        own.hold(second.id(), 6_000_000, 6_000_000, own.sixMonths());
        assertThat(own.state(first.id())).isEqualTo("SUPERSEDED");
        FreezeFigures figures = own.as(
                own.desk,
                () -> own.figures.figures(own.now().minusSeconds(60), own.now().plusSeconds(60), "/"));
        assertThat(figures.frozenFen()).isEqualTo(6_000_000);
        assertThat(figures.involvedFen()).isEqualTo(5_000_000);
        assertThat(figures.executed()).isEqualTo(2);
    }
}
