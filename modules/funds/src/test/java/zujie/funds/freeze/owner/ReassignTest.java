package zujie.funds.freeze.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeView;
import zujie.funds.freeze.FreezeWorld;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.work.NewWorkItem;

/** A freeze goes to another officer with its tasks, on a real MariaDB: no freeze may lose its owner. */
class ReassignTest {

    private static final ReassignFreeze REASSIGN = new ReassignFreeze();
    private static FreezeWorld world;
    private static int accounts;

    private FreezeRow freeze;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        world.add(List.of(REASSIGN), List.of());
    }

    @BeforeEach
    void aFreezeInForce() {
        freeze = world.inForce(world.filed(), "62260000060%05d".formatted(++accounts));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private ReassignFreeze.Held hand(Actor by, Actor to) {
        return world.as(by, () -> REASSIGN.handle(freeze.id(), to.id(), "调离本单位"));
    }

    @Test
    void shouldMoveOwnerAndTasksTogether() {
        List<NewWorkItem> before = world.open("funds.keep-freeze", freeze.id());
        assertThat(before).hasSize(1).allSatisfy(w -> assertThat(w.assignee()).isEqualTo(world.officer.id()));
        assertThat(hand(world.officer, world.officerWhoApproves).officer()).isEqualTo(world.officerWhoApproves.id());
        assertThat(world.open("funds.keep-freeze", freeze.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.assignee()).isEqualTo(world.officerWhoApproves.id());
            assertThat(w.dueAt()).isEqualTo(before.get(0).dueAt());
            assertThat(w.unitPath()).isEqualTo(FreezeWorld.DISTRICT);
        });
        FreezeView now = world.look(freeze.id());
        assertThat(now.freeze().leadOfficer()).isEqualTo("赵警官");
        assertThat(now.steps()).anySatisfy(s -> {
            assertThat(s.event()).isEqualTo("REASSIGNED");
            assertThat(s.reason()).isEqualTo("陈主办 → 赵警官：调离本单位");
        });
        // What comes later lands on the new desk.
        world.until(world.sixMonths().minus(java.time.Duration.ofDays(10)));
        assertThat(world.open("funds.freeze-ending", freeze.id())).hasSize(1);
    }

    @Test
    void shouldBeHandedOnByItsOfficerOrAnApproverOnly() {
        refuses(() -> hand(world.second, world.officerWhoApproves), Denied.class, "funds.reassign-not-owner");
        refuses(() -> hand(world.elsewhere, world.officerWhoApproves), NotFound.class, "funds.freeze-not-found");
        assertThat(hand(world.county, world.officerWhoApproves).name()).isEqualTo("赵警官");
    }

    @Test
    void shouldNotGoToWhoeverMustBeSomebodyElse_R1_16() {
        refuses(() -> hand(world.officer, world.officer), Conflict.class, "funds.reassign-same");
        refuses(() -> hand(world.officer, world.second), RuleViolation.class, "funds.officers-same");
        refuses(() -> hand(world.officer, world.county), InvalidValue.class, "funds.reassign-unfit");
        refuses(() -> hand(world.officer, world.elsewhere), InvalidValue.class, "funds.reassign-unfit");
        refuses(
                () -> world.as(world.officer, () -> REASSIGN.handle(freeze.id(), world.officerWhoApproves.id(), " ")),
                RuleViolation.class,
                "funds.reason-missing");
        assertThat(world.as(world.officer, () -> REASSIGN.candidates(freeze.id())))
                .extracting(p -> p.id())
                .contains(world.officerWhoApproves.id())
                .doesNotContain(world.officer.id(), world.second.id(), world.elsewhere.id());
    }

    @Test
    void shouldStayWithItsOwnerOnceItIsOver() {
        world.until(world.sixMonths().plusSeconds(1));
        refuses(() -> hand(world.officer, world.officerWhoApproves), Conflict.class, "funds.freeze-over");
    }

    @Test
    void shouldGoToAnotherUnitByAnApproverWhoIsAboveBoth() {
        Actor cityOfficer = new Actor(
                new UUID(6, 1),
                "p61",
                "市局民警",
                "350100000000",
                "市反诈中心",
                OrgKind.POLICE,
                FreezeWorld.CITY,
                java.util.Set.of(Role.POLICE_OFFICER),
                (AuthorityRank) null);
        world.know(cityOfficer);
        refuses(() -> hand(world.officer, cityOfficer), InvalidValue.class, "funds.reassign-unfit");
        ReassignFreeze.Held held = hand(world.cityApprover, cityOfficer);
        assertThat(held.unitPath()).isEqualTo(FreezeWorld.CITY);
        assertThat(world.open("funds.keep-freeze", freeze.id())).hasSize(1).allSatisfy(w -> {
            assertThat(w.unitPath()).isEqualTo(FreezeWorld.CITY);
            assertThat(w.assignee()).isEqualTo(cityOfficer.id());
        });
        refuses(() -> world.look(freeze.id()), NotFound.class, "funds.freeze-not-found");
    }
}
