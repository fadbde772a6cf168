package zujie.casework.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.web.desk.DeskTile;

class DutyTest {

    private static final Instant NOW = Instant.parse("2026-11-06T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(8 * 3600);

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench()
                .with(
                        "duty.Shifts",
                        "duty.PlanShift",
                        "duty.HandOver",
                        "duty.DutyQueries",
                        "duty.DutyTiles",
                        "duty.OpenItems",
                        "draft.Drafts",
                        "draft.SaveDraft");
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        bench.neighbours.now = NOW;
        bench.run(() -> bench.database().createQuery("delete from Shift").executeUpdate());
        bench.run(() -> bench.database().createQuery("delete from ReportDraft").executeUpdate());
    }

    private static UUID plan(Actor by, Actor officer, Instant from, Instant to) {
        return bench.as(by, () -> bench.get(PlanShift.class)
                .handle(new PlanShift.Command("早班", officer.requireId(), from, to)));
    }

    private static void begin(Actor by, UUID shift) {
        bench.as(by, () -> {
            bench.get(HandOver.class).begin(shift);
            return shift;
        });
    }

    private static void handOver(Actor by, UUID shift, String note) {
        bench.as(by, () -> {
            bench.get(HandOver.class).handle(shift, note);
            return shift;
        });
    }

    private static UUID accept(Actor by, UUID shift) {
        return bench.as(by, () -> bench.get(HandOver.class).accept(shift, "已知"));
    }

    private static ShiftRow get(UUID shift) {
        return bench.as(DESK, () -> bench.get(DutyQueries.class).get(shift));
    }

    private static DeskTile tile() {
        return bench.as(DESK, () -> bench.get(DutyTiles.class).tiles(DESK, Locale.SIMPLIFIED_CHINESE))
                .get(0);
    }

    @Test
    void shouldGoFromOneOfficerToTheNext() throws Exception {
        UUID early = plan(CHIEF, DESK, NOW, LATER);
        UUID late = plan(DESK, OFFICER, LATER, LATER.plusSeconds(8 * 3600));
        assertThat(tile().value()).isEqualTo("无人");
        begin(DESK, early);
        assertThat(tile().value()).isEqualTo(DESK.name());
        assertThat(tile().hint()).contains("早班").contains("16:00");

        bench.as(DESK, saveDraft(UUID.randomUUID())::get);
        bench.neighbours.now = LATER.minusSeconds(600);
        handOver(DESK, early, "张某某一案等待民生银行反馈");
        assertThat(tile().tone()).isEqualTo("amber");
        ShiftRow handed = get(early);
        assertThat(handed.state()).isEqualTo("HANDING_OVER");
        assertThat(handed.note()).contains("民生银行");
        assertThat(handed.pending()).extracting(Pending::kind).contains("draft", "casework.enter-account");

        assertThat(accept(OFFICER, early))
                .as("ten minutes early is near enough")
                .isEqualTo(late);
        assertThat(get(early).state()).isEqualTo("DONE");
        assertThat(get(early).endedBy()).isEqualTo(OFFICER.name());
        assertThat(get(early).pending()).as("as it was then").isEqualTo(handed.pending());
        assertThat(get(late).state()).isEqualTo("ON_DUTY");
        assertThat(tile().value()).isEqualTo(OFFICER.name());
    }

    private static java.util.function.Supplier<Instant> saveDraft(UUID id) {
        return () -> {
            try {
                Object use = bench.get(Class.forName("zujie.casework.draft.SaveDraft"));
                var handle = use.getClass().getDeclaredMethod("handle", UUID.class, Map.class);
                handle.setAccessible(true);
                return (Instant) handle.invoke(use, id, Map.of("brief", "未写完"));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Test
    void shouldMakeAShiftForWhoeverTakesOverUnplanned() {
        UUID early = plan(DESK, DESK, NOW, LATER);
        begin(DESK, early);
        handOver(DESK, early, "无");
        UUID own = accept(OFFICER, early);
        assertThat(get(own).name()).isEqualTo("临时接班");
        assertThat(get(own).endsAt()).isEqualTo(NOW.plusSeconds(8 * 3600));
    }

    /** A shift that begins much later is not begun by taking over now. */
    @Test
    void shouldLeaveTheShiftOfTheEveningForTheEvening() {
        UUID early = plan(DESK, DESK, NOW, LATER);
        UUID evening = plan(DESK, OFFICER, LATER, LATER.plusSeconds(8 * 3600));
        begin(DESK, early);
        handOver(DESK, early, "有事");
        UUID own = accept(OFFICER, early);
        assertThat(own).isNotEqualTo(evening);
        assertThat(get(evening).state()).isEqualTo("PLANNED");
    }

    /** Two are on duty, one goes: the other has a shift already. */
    @Test
    void shouldMakeNoSecondShiftForWhoeverIsOnDuty() {
        UUID one = plan(DESK, DESK, NOW, LATER);
        UUID two = plan(DESK, OFFICER, NOW, LATER);
        begin(DESK, one);
        begin(OFFICER, two);
        handOver(DESK, one, "先走一步");
        accept(OFFICER, one);
        assertThat(bench.as(DESK, () -> bench.get(DutyQueries.class).onDuty()))
                .extracting(ShiftRow::id)
                .containsExactly(two);
    }

    @Test
    void shouldHandOverOnesOwnWithANoteAndNobodyElsesDrafts() {
        UUID early = plan(DESK, DESK, NOW, LATER);
        begin(DESK, early);
        assertRefused(InvalidValue.class, "casework.text-missing", () -> {
            handOver(DESK, early, " ");
            return null;
        });
        assertRefused(Denied.class, "casework.shift-of-another", () -> {
            handOver(OFFICER, early, "替他交班");
            return null;
        });
        bench.as(OFFICER, saveDraft(UUID.randomUUID())::get);
        handOver(DESK, early, "无");
        assertThat(get(early).pending())
                .as("no draft of a colleague's, and nothing that has no clock")
                .extracting(Pending::kind)
                .containsExactly("casework.enter-account");
    }

    @Test
    void shouldNotCancelAShiftWithoutAReason() {
        UUID shift = plan(DESK, OFFICER, NOW, LATER);
        assertRefused(
                InvalidValue.class,
                "casework.text-missing",
                () -> bench.as(DESK, () -> {
                    bench.get(PlanShift.class).cancel(shift, " ");
                    return shift;
                }));
        assertThat(get(shift).state()).isEqualTo("PLANNED");
    }

    @Test
    void shouldNotBeginWhileAHandOverWaits() {
        UUID early = plan(DESK, DESK, NOW, LATER);
        UUID late = plan(DESK, OFFICER, NOW.plusSeconds(60), LATER);
        begin(DESK, early);
        handOver(DESK, early, "有事");
        assertRefused(Conflict.class, "casework.shift-handover-waits", () -> {
            begin(OFFICER, late);
            return null;
        });
        assertRefused(Conflict.class, "casework.shift-own-handover", () -> accept(DESK, early));
    }

    @Test
    void shouldLeaveAShiftToItsOfficerAndItsDesk() {
        UUID shift = plan(DESK, DESK, NOW, LATER);
        assertRefused(Denied.class, "casework.shift-of-another", () -> {
            begin(OFFICER, shift);
            return null;
        });
        for (Actor stranger : List.of(ELSEWHERE, CITY_DESK)) {
            assertRefused(NotFound.class, "casework.shift-not-found", () -> {
                begin(stranger, shift);
                return null;
            });
            assertRefused(
                    NotFound.class,
                    "casework.shift-not-found",
                    () -> bench.as(stranger, () -> bench.get(DutyQueries.class).get(shift)));
            assertThat(bench.as(stranger, () -> bench.get(DutyQueries.class).roster(null, null)))
                    .isEmpty();
        }
    }

    @Test
    void shouldRefuseShiftsThatCannotBe() {
        plan(DESK, DESK, NOW, LATER);
        assertRefused(
                InvalidValue.class,
                "casework.shift-overlaps",
                () -> plan(DESK, DESK, LATER.minusSeconds(1), LATER.plusSeconds(1)));
        assertRefused(InvalidValue.class, "casework.shift-length", () -> plan(DESK, OFFICER, LATER, LATER));
        assertRefused(
                InvalidValue.class,
                "casework.shift-length",
                () -> plan(DESK, OFFICER, NOW, NOW.plusSeconds(25 * 3600)));
        assertRefused(InvalidValue.class, "casework.shift-past", () -> plan(DESK, OFFICER, NOW.minusSeconds(99), NOW));
        assertRefused(InvalidValue.class, "casework.shift-officer", () -> plan(DESK, ELSEWHERE, NOW, LATER));
        assertRefused(InvalidValue.class, "casework.shift-officer", () -> plan(DESK, CHIEF, NOW, LATER));
        UUID again = plan(DESK, DESK, LATER, LATER.plusSeconds(60));
        bench.as(DESK, () -> {
            bench.get(PlanShift.class).cancel(again, "调休");
            return again;
        });
        plan(DESK, DESK, LATER, LATER.plusSeconds(60));
        assertRefused(IllegalMove.class, "casework.shift-move-illegal", () -> {
            begin(DESK, again);
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,ON_DUTY CANCELLED", "ON_DUTY,HANDING_OVER", "HANDING_OVER,DONE", "DONE,''", "CANCELLED,''"})
    void shouldMoveAsTheTableSays(ShiftState from, String allowed) {
        for (ShiftState to : ShiftState.values()) {
            assertThat(from.canBecome(to))
                    .as(from + " " + to)
                    .isEqualTo(List.of(allowed.split(" ")).contains(to.name()));
        }
    }

    private static void assertRefused(
            Class<? extends zujie.kernel.rule.RuleViolation> type, String code, Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOf(type)
                .isInstanceOfSatisfying(zujie.kernel.rule.RuleViolation.class, e -> assertThat(e.code())
                        .isEqualTo(code));
    }
}
