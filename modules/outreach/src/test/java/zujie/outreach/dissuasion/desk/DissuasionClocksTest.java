package zujie.outreach.dissuasion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.outreach.dissuasion.act.AssignStation;
import zujie.outreach.dissuasion.act.ConcludeDissuasion;
import zujie.outreach.dissuasion.act.RecordAttempt;
import zujie.outreach.dissuasion.sms.SendWarningSms;
import zujie.platform.access.Actor;

/** R7.4: what each call and visit does to the clocks that come after it. */
class DissuasionClocksTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();

    @BeforeEach
    void forget() {
        WORLD.neighbours.forget();
    }

    private static void tried(Actor by, UUID id, String outcome) {
        WORLD.run(by, () -> WORLD.get(RecordAttempt.class).handle(new RecordAttempt.Command(id, outcome, "")));
    }

    private static void conclude(UUID id, String result, @Nullable Long saved) {
        WORLD.run(WORLD.officer, () -> WORLD.get(ConcludeDissuasion.class)
                .handle(new ConcludeDissuasion.Command(id, result, "说明", saved)));
    }

    private static UUID escalated() {
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        WORLD.run(WORLD.officer, () -> WORLD.get(AssignStation.class).handle(id, "350104010000"));
        return id;
    }

    private static Instant due(UUID id) {
        return WORLD.task(id).clock().dueAt();
    }

    @Test
    void shouldGiveTheNextCallItsTimeAfterOneInVain() {
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        WORLD.pass(Duration.ofMinutes(20));
        tried(WORLD.officer, id, "NO_ANSWER");
        assertThat(due(id)).isEqualTo(WORLD.now().plus(Duration.ofMinutes(30)));
    }

    @Test
    void shouldGiveTheNextVisitItsTimeAfterOneInVain() {
        UUID id = escalated();
        WORLD.pass(Duration.ofHours(3));
        tried(WORLD.station, id, "ABSENT");
        assertThat(due(id)).isEqualTo(WORLD.now().plus(Duration.ofHours(24)));
        assertThat(WORLD.task(id).missedCalls()).as("a visit is no call").isZero();
    }

    @Test
    void shouldCountMissedCallsAnewAfterATalk() {
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        tried(WORLD.officer, id, "NO_ANSWER");
        tried(WORLD.officer, id, "NO_ANSWER");
        tried(WORLD.officer, id, "REACHED");
        tried(WORLD.officer, id, "NO_ANSWER");
        assertThat(WORLD.task(id).missedCalls()).isEqualTo(1);
        assertThat(WORLD.task(id).state()).isEqualTo(DissuasionState.CONTACTED);
    }

    @Test
    void shouldEndTheVisitsClockWhenFaceToFaceAndGiveTheResultNoMoreTime() {
        UUID id = WORLD.warned("高", WORLD.freshPhone());
        tried(WORLD.officer, id, "REACHED");
        Instant result = WORLD.now().plus(Duration.ofHours(24));
        WORLD.pass(Duration.ofMinutes(30));
        tried(WORLD.officer, id, "MET");
        assertThat(due(id)).as("since the first talk").isEqualTo(result);
        tried(WORLD.officer, id, "REACHED");
        assertThat(due(id)).isEqualTo(result);
    }

    /** A second source that comes late must not put off the visit that the first one asked for. */
    @Test
    void shouldNeverPutOffTheVisit() {
        String phone = WORLD.freshPhone();
        UUID id = WORLD.warned("高", phone);
        Instant visit = WORLD.task(id).clock().visitDueAt();
        WORLD.pass(Duration.ofMinutes(20));
        WORLD.receive(WORLD.desk, WORLD.warning("CITY", "高", phone));
        assertThat(WORLD.task(id).clock().visitDueAt()).isEqualTo(visit);
    }

    /** R7.4: of a low level the message is all; of a sharper one somebody still has to call in time. */
    @ParameterizedTest(name = "a text of level {0} leaves the task {1}")
    @CsvSource({"中, WAITING", "低, REMINDED"})
    void r7_4_shouldRemindOnlyWhereNobodyHasToCall(String level, DissuasionState state) {
        UUID id = WORLD.warned(level, WORLD.freshPhone());
        Instant call = WORLD.task(id).clock().callDueAt();
        WORLD.run(WORLD.officer, () -> WORLD.get(SendWarningSms.class).handle(id));
        assertThat(WORLD.task(id).state()).isEqualTo(state);
        assertThat(due(id)).isEqualTo(call);
    }

    @Test
    void shouldLeaveTheTaskToWhoeverTriedFirst() {
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        tried(WORLD.officer, id, "NO_ANSWER");
        tried(WORLD.second, id, "REACHED");
        assertThat(WORLD.task(id).handlerName()).isEqualTo("王磊");
    }

    @Test
    void shouldRefuseWhatIsNoResultAndWhatOnlyTheSystemSays() {
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        assertThatThrownBy(() -> conclude(id, "ESCALATED", null)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> tried(WORLD.officer, id, "SENT"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("outreach.value-unknown"));
        assertThat(WORLD.task(id).attempts()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"350104000000, the unit itself", "350111010000, a station of another unit"})
    void shouldSendNobodyButAStationOfTheUnit(String code, String what) {
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        assertThatThrownBy(() -> WORLD.run(
                        WORLD.officer, () -> WORLD.get(AssignStation.class).handle(id, code)))
                .hasMessageContaining("outreach.station-unknown");
    }

    @Test
    void shouldConfirmASavingOnlyOfADissuadedPersonAndOnlyASum() {
        ConcludeDissuasion confirm = WORLD.get(ConcludeDissuasion.class);
        UUID wrong = WORLD.warned("低", WORLD.freshPhone());
        UUID paper = WORLD.neighbours.attached(wrong);
        conclude(wrong, "FALSE_ALARM", null);
        assertThatThrownBy(() -> WORLD.run(WORLD.second, () -> confirm.confirmSaving(wrong, paper, 100L)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("outreach.saving-without-result");

        UUID id = WORLD.warned("中", WORLD.freshPhone());
        UUID file = WORLD.neighbours.attached(id);
        tried(WORLD.officer, id, "REACHED");
        assertThatThrownBy(() -> conclude(id, "DISSUADED", 0L)).hasMessageContaining("outreach.amount-not-positive");
        conclude(id, "DISSUADED", null);
        assertThatThrownBy(() -> WORLD.run(WORLD.second, () -> confirm.confirmSaving(id, file, null)))
                .hasMessageContaining("outreach.text-missing");
        Dissuasion task = WORLD.task(id);
        assertThat(task.saving().savedFen()).isZero();
        assertThat(task.saving().confirmedAt()).isNull();
    }
}
