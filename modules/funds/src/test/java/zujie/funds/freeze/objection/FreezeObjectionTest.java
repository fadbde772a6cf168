package zujie.funds.freeze.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.api.FreezeFigures;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.owner.ReassignFreeze;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** A way back for account holders, on a real MariaDB. */
class FreezeObjectionTest {

    private static final TakeObjection TAKE = new TakeObjection();
    private static final AnswerObjection ANSWER = new AnswerObjection();
    private static final ObjectionQueries QUERIES = new ObjectionQueries();
    private static final ReassignFreeze REASSIGN = new ReassignFreeze();
    private static FreezeWorld world;
    private static int accounts;

    private FreezeRow freeze;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        Objections objections = new Objections();
        world.add(List.of(objections, new ObjectionDesk(), TAKE, ANSWER, QUERIES, REASSIGN), List.of());
        world.listeners.add(event -> {
            if (event instanceof FreezesForOthers.Reassigned moved) {
                objections.follow(moved);
            }
        });
    }

    @BeforeEach
    void aFreezeInForce() {
        freeze = world.inForce(world.filed(), "62260000030%05d".formatted(++accounts));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private ObjectionRow take(Actor by) {
        return world.as(
                by,
                () -> TAKE.handle(new TakeObjection.Command(freeze.id(), "李四", "13800000000", "HOLDER", "货款，与案件无关")));
    }

    private ObjectionRow answer(UUID id, boolean upheld, boolean wrong) {
        return world.as(world.officer, () -> ANSWER.handle(new AnswerObjection.Command(id, upheld, wrong, "经核查")));
    }

    @Test
    void shouldGoToTheFreezingUnitWithAClock() {
        ObjectionRow taken = take(world.bank);
        assertThat(taken.objectionNo()).matches("350104000000冻异〔2024〕\\d{5}号");
        assertThat(taken.paperNo()).isEqualTo(freeze.paperNo());
        assertThat(taken.dueAt()).isEqualTo(world.now().plus(Duration.ofDays(7)));
        assertThat(world.open(ObjectionDesk.ANSWER, taken.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.unitPath()).isEqualTo(FreezeWorld.DISTRICT);
            assertThat(w.dueAt()).isEqualTo(taken.dueAt());
        });
        ObjectionRow done = answer(taken.id(), false, false);
        assertThat(done.state()).isEqualTo("REJECTED");
        assertThat(world.open(ObjectionDesk.ANSWER, taken.id())).isEmpty();
        assertThat(world.open(AnswerObjection.ANSWERED, taken.id())).hasSize(1);
        assertThat(world.as(world.bank, () -> QUERIES.to(freeze.id()))).hasSize(1);
        assertThat(world.open(AnswerObjection.ANSWERED, taken.id())).isEmpty();
        refuses(() -> answer(taken.id(), true, false), Conflict.class, "funds.objection-answered");
    }

    @Test
    void shouldSetTheReleaseGoingAndCountTheWrongFreeze_R1_20() {
        FreezeFigures before = figures();
        ObjectionRow taken = take(world.desk);
        refuses(() -> answer(taken.id(), false, true), RuleViolation.class, "funds.objection-contradicts");
        assertThat(answer(taken.id(), true, true).wrong()).isTrue();
        assertThat(world.open("funds.decide-unfreeze", freeze.id())).hasSize(1).allSatisfy(w -> assertThat(w.dueAt())
                .isEqualTo(world.now().plus(Duration.ofDays(3))));
        FreezeFigures after = figures();
        assertThat(after.objections()).isEqualTo(before.objections() + 1);
        assertThat(after.wrong()).isEqualTo(before.wrong() + 1);
        assertThat(after.wrongByObjection()).isEqualTo(before.wrongByObjection() + 1);
        world.decideRelease(freeze.id());
        assertThat(figures().wrong()).as("counted once").isEqualTo(after.wrong());
    }

    /** R1.20: what police themselves find to be unrelated was frozen wrongly as well. */
    @Test
    void shouldCountAWrongFreezeThatNobodyObjectedTo_R1_20() {
        FreezeFigures before = figures();
        world.askRelease(freeze.id(), true);
        assertThat(figures().wrong()).as("not found before it is decided").isEqualTo(before.wrong());
        world.decideRelease(freeze.id());
        assertThat(figures().wrong()).isEqualTo(before.wrong() + 1);
        assertThat(figures().wrongByObjection()).isEqualTo(before.wrongByObjection());
    }

    /** R1.20: a release that was asked for without the finding gets its clock and its notice; so does one already given. */
    @Test
    void shouldSetTheClockAlsoIfTheReleaseWasAskedForBefore_R1_20() {
        ObjectionRow taken = take(world.desk);
        world.askRelease(freeze.id(), false);
        world.until(world.now().plus(Duration.ofHours(1)));
        answer(taken.id(), true, true);
        assertThat(world.look(freeze.id()).unrelated()).isTrue();
        assertThat(world.open("funds.decide-unfreeze", freeze.id()))
                .as("one task")
                .hasSize(1);
        world.decideRelease(freeze.id());
        assertThat(world.open("funds.tell-owner", freeze.id())).singleElement().satisfies(w -> assertThat(w.dueAt())
                .isBeforeOrEqualTo(world.now().plus(Duration.ofDays(3))));
    }

    @Test
    void shouldTellTheOwnerOfWhatWasReleasedBefore_R1_20() {
        ObjectionRow taken = take(world.desk);
        world.freed(freeze.id());
        assertThat(world.open("funds.tell-owner", freeze.id())).isEmpty();
        world.pass(Duration.ofDays(5));
        answer(taken.id(), true, true);
        assertThat(world.open("funds.tell-owner", freeze.id())).singleElement().satisfies(w -> assertThat(w.dueAt())
                .isEqualTo(world.now().plus(Duration.ofDays(3))));
        world.tellOwner(freeze.id(), "当面送达通知书");
        assertThat(world.look(freeze.id()).ownerToldAt()).isEqualTo(world.now());
    }

    @Test
    void shouldNotAskTwiceForTheSameRelease() {
        ObjectionRow taken = take(world.desk);
        world.askRelease(freeze.id(), true);
        answer(taken.id(), true, true);
        assertThat(world.open("funds.decide-unfreeze", freeze.id())).hasSize(1);
        refuses(() -> world.askRelease(freeze.id(), true), Conflict.class, "funds.release-asked-already");
    }

    private static FreezeFigures figures() {
        return world.figures(world.now().minus(Duration.ofDays(1)), world.now().plusSeconds(1));
    }

    @Test
    void shouldBeClosedToOthers_R9_9() {
        refuses(() -> take(world.otherBank), NotFound.class, "funds.freeze-not-found");
        ObjectionRow taken = take(world.bank);
        assertThat(world.as(world.otherBank, () -> QUERIES.to(freeze.id()))).isEmpty();
        refuses(
                () -> world.as(
                        world.elsewhere,
                        () -> ANSWER.handle(new AnswerObjection.Command(taken.id(), true, false, "x"))),
                NotFound.class,
                "funds.objection-not-found");
    }

    /** Whoever gets the freeze gets what is open about it; those before him have nothing to do with it any more. */
    @Test
    void shouldGoAlongWhenItsFreezeGoesToAnotherUnit() {
        ObjectionRow taken = take(world.bank);
        Actor cityOfficer = new Actor(
                new UUID(6, 2),
                "p62",
                "市局民警",
                "350100000000",
                "市反诈中心",
                OrgKind.POLICE,
                FreezeWorld.CITY,
                Set.of(Role.POLICE_OFFICER),
                null);
        world.know(cityOfficer);
        world.as(world.cityApprover, () -> REASSIGN.handle(freeze.id(), cityOfficer.id(), "上提办理"));
        assertThat(world.open(ObjectionDesk.ANSWER, taken.id())).singleElement().satisfies(w -> assertThat(w.unitPath())
                .isEqualTo(FreezeWorld.CITY));
        refuses(() -> answer(taken.id(), false, false), NotFound.class, "funds.objection-not-found");
        assertThat(world.as(
                                cityOfficer,
                                () -> ANSWER.handle(new AnswerObjection.Command(taken.id(), false, false, "经核查")))
                        .state())
                .isEqualTo("REJECTED");
    }

    @Test
    void shouldNeedAFreezeThatStands() {
        world.until(freeze.expiresAt());
        refuses(() -> take(world.bank), Conflict.class, "funds.objection-no-freeze");
    }
}
