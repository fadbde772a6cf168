package zujie.funds.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.funds.counter.post.PostBook;
import zujie.funds.counter.reward.RewardRow;
import zujie.funds.counter.reward.Rewards;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.Evidence;
import zujie.funds.history.History;
import zujie.funds.order.Banks;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** Whose rewards a list pays, and of which day's amount, on a real MariaDB. */
class RewardListTest {

    private static final RecordCheck RECORD = new RecordCheck();
    private static final CounterRules RULES = new CounterRules();
    private static final Rewards REWARDS = new Rewards();
    private static final UUID FILE = UUID.randomUUID();
    private static final Actor CHECKER = bank(50, FundsWorld.CMBC, Role.BANK_CHECKER);
    private static final Actor ICBC_CHECKER = bank(52, FundsWorld.ICBC, Role.BANK_CHECKER);
    private static FreezeWorld world;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        Evidence evidence = new Evidence() {
            @Override
            public UUID require(String field, String recordType, UUID record, UUID attachment) {
                return attachment;
            }
        };
        world.add(
                List.of(
                        evidence,
                        new History(),
                        new Banks(),
                        new CheckBook(),
                        new CheckWork(),
                        new PostBook(),
                        RULES,
                        RECORD,
                        REWARDS),
                List.of());
    }

    private static Actor bank(int no, String code, Role role) {
        return new Actor(
                new UUID(1, no), "b" + no, "柜员" + no, code, code, OrgKind.BANK, "/" + code + "/", Set.of(role), null);
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static CheckRow check(Actor by, String branch) {
        return world.as(
                by,
                () -> RECORD.handle(new RecordCheck.Command(
                        CheckKind.COUNTER,
                        branch,
                        "张三",
                        "",
                        "62260000111",
                        "李四",
                        "62220202111",
                        100_000L,
                        Map.of(),
                        "",
                        null)));
    }

    private static final String BRANCH = "/" + FundsWorld.CMBC + "/B1/";

    private static Actor branch(int no, Role role) {
        return new Actor(new UUID(1, no), "b" + no, "柜员" + no, "B1", "支行", OrgKind.BANK, BRANCH, Set.of(role), null);
    }

    private static RewardRow approved(Actor teller, Actor checker) {
        CheckRow c = check(teller, "支行");
        world.as(teller, () -> RECORD.conclude(c.id(), true, 100_000L, "客户放弃转账"));
        world.as(checker, () -> RECORD.confirm(c.id(), FILE));
        RewardRow reward = world.as(teller, () -> REWARDS.propose(c.id()));
        return world.as(checker, () -> REWARDS.decide(reward.id(), true, ""));
    }

    /** The head office pays for its branches in one list; a branch pays its own and reads its own part. */
    @Test
    void shouldPayForTheOfficesBelow() {
        Actor teller = branch(61, Role.BANK_OPERATOR);
        Actor checker = branch(62, Role.BANK_CHECKER);
        RewardRow below = approved(teller, checker);
        RewardRow own = approved(world.bank, CHECKER);
        Rewards.PaymentList list = world.as(CHECKER, REWARDS::pay);
        assertThat(list.rows()).extracting(RewardRow::id).containsExactlyInAnyOrder(below.id(), own.id());
        assertThat(list.rows()).extracting(RewardRow::branch).containsOnly("支行");
        assertThat(world.as(CHECKER, () -> REWARDS.paid(list.listNo())).totalFen())
                .isEqualTo(list.totalFen())
                .isEqualTo(below.amountFen() + own.amountFen());
        assertThat(world.as(checker, () -> REWARDS.paid(list.listNo())).rows())
                .extracting(RewardRow::id)
                .containsExactly(below.id());
        refuses(
                () -> world.as(ICBC_CHECKER, () -> REWARDS.paid(list.listNo())),
                NotFound.class,
                "funds.reward-list-not-found");
        RewardRow later = approved(world.bank, CHECKER);
        refuses(() -> world.as(checker, REWARDS::pay), RuleViolation.class, "funds.reward-nothing");
        assertThat(world.as(CHECKER, REWARDS::pay).rows())
                .extracting(RewardRow::id)
                .containsExactly(later.id());
    }

    /** What the bank changes after the interception changes nothing for the teller. */
    @Test
    void shouldRewardAsTheDayOfTheInterceptionSaid() {
        Actor teller = bank(63, FundsWorld.ICBC, Role.BANK_OPERATOR);
        LocalDate next = world.today().plusDays(10);
        world.as(ICBC_CHECKER, () -> RULES.set(next, 1L, 70_000L));
        world.pass(Duration.ofDays(9));
        CheckRow c = check(teller, "鼓楼支行");
        world.as(teller, () -> RECORD.conclude(c.id(), true, 100_000L, "客户放弃转账"));
        long before = world.as(teller, RULES::today).rewardFen();
        assertThat(before).isNotEqualTo(70_000L);
        world.pass(Duration.ofDays(1));
        world.as(ICBC_CHECKER, () -> RECORD.confirm(c.id(), FILE));
        assertThat(world.as(teller, RULES::today).rewardFen()).isEqualTo(70_000L);
        assertThat(world.as(teller, () -> REWARDS.propose(c.id())).amountFen()).isEqualTo(before);
    }
}
