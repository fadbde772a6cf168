package zujie.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.platform.FakeEvent;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.parameter.Parameters;
import zujie.platform.timer.TestTimers;

class WorkItemsTest {

    private static final String CITY = "/350000000000/350100000000/";
    private static final String COUNTY = CITY + "350104000000/";
    private static final String KIND = "funds.review-stop";

    private static PlatformUnit unit;

    private final HandClock clock = new HandClock("2026-11-22T00:00:00Z");
    private final Caller caller = new Caller();
    private final FakeEvent<WorkItemOpened> opened = new FakeEvent<>();
    private final FakeEvent<WorkItemOverdue> overdue = new FakeEvent<>();
    private WorkItems items;
    private DeskQueries desk;
    private TestTimers timers;

    @BeforeAll
    static void start() {
        unit = PlatformUnit.onFreshSchema();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void wire() {
        unit.behindItsBack("delete from platform_work_item");
        unit.behindItsBack("delete from platform_timer");
        EscalateWorkItem escalate = new EscalateWorkItem();
        escalate.database = unit.database();
        escalate.overdue = overdue;
        escalate.parameters = Parameters.shippedOnly();
        timers = new TestTimers(unit, clock, escalate);
        escalate.timers = timers.timers();
        items = unit.bean(WorkItems.class);
        items.database = unit.database();
        items.clock = clock;
        items.caller = caller;
        items.timers = timers.timers();
        items.opened = opened;
        desk = unit.bean(DeskQueries.class);
        desk.database = unit.database();
        desk.caller = caller;
    }

    @Test
    void shouldEscalateUntilTheChainEnds() {
        open("s1", item("s1").due(clock.now().plus(Duration.ofHours(2)), "funds.consequence.release"));
        assertThat(opened.fired).hasSize(1);
        runTo(Duration.ofMinutes(119));
        assertThat(overdue.fired).isEmpty();
        runTo(Duration.ofMinutes(1));
        assertThat(overdue.fired).hasSize(1);
        for (int i = 0; i < 6; i++) {
            runTo(Duration.ofMinutes(10));
        }
        assertThat(overdue.fired).extracting(event -> event.item().escalation()).containsExactly(1, 2, 3);
    }

    @Test
    void shouldStopTheClockWhenSomebodyReacts() {
        open("s1", item("s1").due(clock.now().plus(Duration.ofHours(2)), "funds.consequence.release"));
        open("s2", item("s2").due(clock.now().plus(Duration.ofHours(2)), "funds.consequence.release"));
        as(officer(Role.POLICE_APPROVER, CITY, null), () -> {
            unit.txRun(() -> items.done(KIND, "s1"));
            unit.txRun(() -> items.drop(KIND, "s2"));
            return null;
        });
        runTo(Duration.ofHours(3));
        assertThat(overdue.fired).isEmpty();
        assertThat(unit.count("select count(*) from platform_work_item where state in ('DONE', 'DROPPED')"))
                .isEqualTo(2);
        assertThat(unit.count("select count(*) from platform_timer where state = 'WAITING'"))
                .isZero();
    }

    @Test
    void shouldShowEachOnlyWhatWaitsForThem() {
        UUID me = UUID.randomUUID();
        open("city", item("city"));
        open("county", item("county"), Role.POLICE_APPROVER, COUNTY);
        open("officer", item("officer"), Role.POLICE_OFFICER, COUNTY);
        open("mine", item("mine").onlyFor(me), Role.POLICE_OFFICER, COUNTY);
        open("other", item("other").onlyFor(UUID.randomUUID()), Role.POLICE_OFFICER, COUNTY);
        open("high", item("high").atLeast(AuthorityRank.CITY), Role.POLICE_APPROVER, COUNTY);

        assertThat(seenBy(officer(Role.POLICE_APPROVER, CITY, AuthorityRank.CITY)))
                .containsExactly("city", "county", "high");
        assertThat(seenBy(officer(Role.POLICE_APPROVER, COUNTY, AuthorityRank.COUNTY)))
                .containsExactly("county");
        assertThat(seenBy(new Actor(
                        me, "me", "我", "350104000000", "", OrgKind.POLICE, COUNTY, Set.of(Role.POLICE_OFFICER), null)))
                .containsExactly("officer", "mine");
        assertThat(seenBy(officer(Role.POLICE_OFFICER, CITY + "350102000000/", null)))
                .isEmpty();
    }

    @Test
    void shouldPutTheNextDeadlineFirstAndWhatHasNoneLast() {
        open("none", item("none"));
        open("later", item("later").due(clock.now().plus(Duration.ofHours(5)), "x"));
        open("soon", item("soon").due(clock.now().plus(Duration.ofHours(1)), "x"));
        assertThat(seenBy(officer(Role.POLICE_APPROVER, CITY, null))).containsExactly("soon", "later", "none");
    }

    private List<String> seenBy(Actor actor) {
        return as(actor, () -> desk.mine().stream().map(WorkItemRow::subjectId).toList());
    }

    private <T> T as(Actor actor, java.util.concurrent.Callable<T> work) {
        try {
            return caller.runAs(actor, work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor officer(Role role, String unitPath, AuthorityRank rank) {
        return new Actor(UUID.randomUUID(), "x", "某", "", "", OrgKind.POLICE, unitPath, Set.of(role), rank);
    }

    private static NewWorkItem.Builder item(String subject) {
        return NewWorkItem.of(KIND, "stop-payment", subject).titled("止付指令待审核").at("/console/funds/stop.xhtml");
    }

    private void open(String subject, NewWorkItem.Builder item) {
        open(subject, item, Role.POLICE_APPROVER, CITY);
    }

    private void open(String subject, NewWorkItem.Builder item, Role role, String unitPath) {
        unit.tx(() -> items.open(item.forUnit(role, unitPath)));
    }

    private void runTo(Duration later) {
        clock.forward(later);
        timers.runner().run();
    }
}
