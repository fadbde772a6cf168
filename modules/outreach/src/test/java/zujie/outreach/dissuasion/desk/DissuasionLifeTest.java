package zujie.outreach.dissuasion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.api.DissuasionFigures;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.outreach.dissuasion.act.AssignStation;
import zujie.outreach.dissuasion.act.ConcludeDissuasion;
import zujie.outreach.dissuasion.act.RecordAttempt;
import zujie.outreach.dissuasion.act.StopTransfer;
import zujie.outreach.dissuasion.act.TakeCall;
import zujie.outreach.dissuasion.sms.SendWarningSms;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.duty.Sms;
import zujie.platform.paging.Slice;

class DissuasionLifeTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();
    private static final DissuasionQueries QUERIES = WORLD.get(DissuasionQueries.class);

    @BeforeEach
    void forget() {
        WORLD.neighbours.forget();
    }

    private static void tried(Actor by, UUID id, String outcome) {
        WORLD.run(by, () -> WORLD.get(RecordAttempt.class).handle(new RecordAttempt.Command(id, outcome, "")));
    }

    private static void conclude(Actor by, UUID id, String result, Long saved) {
        WORLD.run(by, () -> WORLD.get(ConcludeDissuasion.class)
                .handle(new ConcludeDissuasion.Command(id, result, "说明", saved)));
    }

    private static DissuasionState state(UUID id) {
        return WORLD.task(id).state();
    }

    @Test
    void shouldGiveTheNumberToWhoeverTakesTheCall() {
        String phone = WORLD.freshPhone();
        UUID id = WORLD.warned("高", phone);
        TakeCall.ToDial dial =
                WORLD.as(WORLD.second, () -> WORLD.get(TakeCall.class).handle(id));
        assertThat(dial.phone()).isEqualTo(phone);
        DissuasionView view = WORLD.as(WORLD.second, () -> QUERIES.get(id));
        assertThat(view.task().handler()).isEqualTo("陈静");
        assertThat(view.task().phone()).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(view.task().person()).isEqualTo("张*");
        assertThat(view.toString()).doesNotContain(phone).doesNotContain("张三").doesNotContain("上三路");
        assertThatThrownBy(() ->
                        WORLD.as(WORLD.second, () -> WORLD.get(TakeCall.class).reveal(id, " ")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldPassOnToTheStationAfterThreeCallsInVain() {
        // R7.4: missed call ×3.
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        WORLD.run(WORLD.officer, () -> WORLD.get(AssignStation.class).handle(id, "350104010000"));
        assertThat(state(id)).isEqualTo(DissuasionState.ESCALATED);

        UUID other = WORLD.warned("中", WORLD.freshPhone());
        tried(WORLD.officer, other, "NO_ANSWER");
        tried(WORLD.officer, other, "UNREACHABLE");
        assertThat(state(other)).isEqualTo(DissuasionState.TRYING);
        WORLD.pass(Duration.ofMinutes(1));
        tried(WORLD.officer, other, "HUNG_UP");
        assertThat(state(other)).isEqualTo(DissuasionState.ESCALATED);
        assertThat(WORLD.neighbours.lastWork()).satisfies(item -> {
            assertThat(item.kind()).isEqualTo("outreach.visit-person");
            assertThat(item.role()).isEqualTo(Role.POLICE_OFFICER);
            assertThat(item.dueAt()).isEqualTo(WORLD.now().plus(Duration.ofHours(24)));
        });
        assertThat(WORLD.neighbours.closed).contains("outreach.call-person");
    }

    @Test
    void shouldShowTheStationWhatItVisits() {
        UUID id = WORLD.warned("高", WORLD.freshPhone());
        Instant visit = WORLD.task(id).clock().visitDueAt();
        assertThatThrownBy(() -> WORLD.as(WORLD.station, () -> QUERIES.get(id))).isInstanceOf(NotFound.class);
        WORLD.pass(Duration.ofMinutes(10));
        WORLD.run(WORLD.officer, () -> WORLD.get(AssignStation.class).handle(id, "350104010000"));
        assertThat(WORLD.neighbours.lastWork().unitPath()).isEqualTo(DissuasionWorld.STATION);
        assertThat(WORLD.neighbours.lastWork().dueAt()).isEqualTo(visit);
        tried(WORLD.station, id, "MET");
        assertThat(state(id)).isEqualTo(DissuasionState.CONTACTED);
        assertThatThrownBy(() -> WORLD.run(
                        WORLD.officer, () -> WORLD.get(AssignStation.class).handle(id, "350200000000")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldAskForAVisitOfAHighLevelEvenAfterACall() {
        UUID id = WORLD.warned("高", WORLD.freshPhone());
        Instant visit = WORLD.task(id).clock().visitDueAt();
        tried(WORLD.officer, id, "REACHED");
        assertThat(WORLD.task(id).clock().dueAt()).isEqualTo(visit);
        assertThat(WORLD.neighbours.lastWork().kind()).isEqualTo("outreach.visit-person");
        UUID medium = WORLD.warned("中", WORLD.freshPhone());
        tried(WORLD.officer, medium, "REACHED");
        assertThat(WORLD.neighbours.lastWork().kind()).isEqualTo("outreach.state-result");
        assertThat(WORLD.task(medium).clock().dueAt()).isEqualTo(WORLD.now().plus(Duration.ofHours(24)));
    }

    @ParameterizedTest(name = "R7.5 {0} needs somebody to have spoken with the person")
    @ValueSource(strings = {"DISSUADED", "UNCOOPERATIVE", "LOST"})
    void shouldRefuseAResultBeforeAnyContact(String result) {
        UUID id = WORLD.warned("高", WORLD.freshPhone());
        assertThatThrownBy(() -> conclude(WORLD.officer, id, result, null)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void shouldEndWithTheResultsOfR75() {
        UUID dissuaded = WORLD.warned("中", WORLD.freshPhone());
        tried(WORLD.officer, dissuaded, "REACHED");
        conclude(WORLD.officer, dissuaded, "DISSUADED", null);
        assertThat(WORLD.task(dissuaded).clock().dueAt()).isNull();
        assertThatThrownBy(() -> tried(WORLD.officer, dissuaded, "REACHED"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("outreach.dissuasion-closed");
        assertThatThrownBy(() -> conclude(WORLD.officer, dissuaded, "FALSE_ALARM", null))
                .isInstanceOf(IllegalMove.class);

        UUID lost = WORLD.warned("中", WORLD.freshPhone());
        for (int i = 0; i < 3; i++) {
            tried(WORLD.officer, lost, "NO_ANSWER");
        }
        assertThatThrownBy(() -> conclude(WORLD.officer, lost, "LOST", null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("outreach.lost-without-visit");
        tried(WORLD.officer, lost, "ABSENT");
        conclude(WORLD.officer, lost, "LOST", null);

        UUID wrong = WORLD.warned("低", WORLD.freshPhone());
        assertThatThrownBy(() -> WORLD.run(WORLD.officer, () -> WORLD.get(ConcludeDissuasion.class)
                        .handle(new ConcludeDissuasion.Command(wrong, "FALSE_ALARM", " ", null))))
                .isInstanceOf(InvalidValue.class);
        conclude(WORLD.officer, wrong, "FALSE_ALARM", null);
        // 已转账 comes with its report only.
        UUID gone = WORLD.warned("高", WORLD.freshPhone());
        tried(WORLD.officer, gone, "REACHED");
        assertThatThrownBy(() -> conclude(WORLD.officer, gone, "TRANSFERRED", null))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void shouldTakeTalkAndResultInOneStepOrNotAtAll() {
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        RecordAttempt record = WORLD.get(RecordAttempt.class);
        assertThatThrownBy(() -> WORLD.run(
                        WORLD.officer,
                        () -> record.handle(new RecordAttempt.Command(id, "REACHED", "", "UNCOOPERATIVE", null))))
                .isInstanceOf(InvalidValue.class);
        assertThat(state(id)).isEqualTo(DissuasionState.WAITING);
        WORLD.run(
                WORLD.officer, () -> record.handle(new RecordAttempt.Command(id, "REACHED", "未转账", "DISSUADED", 100L)));
        assertThat(state(id)).isEqualTo(DissuasionState.DISSUADED);
        assertThat(WORLD.task(id).steps()).hasSize(3);
    }

    @Test
    void shouldCountSavedMoneyOnlyWithEvidence() {
        Instant from = WORLD.now();
        UUID id = WORLD.warned("中", WORLD.freshPhone());
        tried(WORLD.officer, id, "REACHED");
        assertThatThrownBy(() -> conclude(WORLD.officer, id, "DISSUADED", 5_000_001L))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("outreach.saved-above-risk");
        conclude(WORLD.officer, id, "DISSUADED", 4_000_000L);
        assertThat(figures(from).savedFen()).isZero();

        ConcludeDissuasion confirm = WORLD.get(ConcludeDissuasion.class);
        assertThatThrownBy(() -> WORLD.run(WORLD.second, () -> confirm.confirmSaving(id, UUID.randomUUID(), null)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("outreach.evidence-missing");
        UUID file = WORLD.neighbours.attached(id);
        assertThatThrownBy(() -> WORLD.run(WORLD.officer, () -> confirm.confirmSaving(id, file, null)))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("outreach.saving-own-claim");
        WORLD.run(WORLD.second, () -> confirm.confirmSaving(id, file, null));
        assertThatThrownBy(() -> WORLD.run(WORLD.approver, () -> confirm.confirmSaving(id, file, null)))
                .isInstanceOf(Conflict.class);

        DissuasionFigures figures = figures(from);
        assertThat(figures.savedFen()).isEqualTo(4_000_000);
        assertThat(figures.dissuaded()).isEqualTo(1);
        assertThat(figures.contacted()).isEqualTo(1);
        assertThat(figures.tasks()).isEqualTo(1);
        assertThat(figures.warnings()).isEqualTo(1);
        DissuasionView view = WORLD.as(WORLD.officer, () -> QUERIES.get(id));
        assertThat(view.confirmedBy()).isEqualTo("陈静");
        assertThat(view.evidence()).isEqualTo(file);
    }

    private static DissuasionFigures figures(Instant from) {
        return WORLD.as(WORLD.officer, () -> WORLD.get(DissuasionFiguresReader.class)
                .figures(from, WORLD.now().plusSeconds(1), DissuasionWorld.DISTRICT));
    }

    @Test
    void shouldTurnALiveTransferIntoAReportByOneAction() {
        String phone = WORLD.freshPhone();
        UUID id = WORLD.warned("高", phone);
        StopTransfer stop = WORLD.get(StopTransfer.class);
        StopTransfer.Proposal known = WORLD.as(WORLD.officer, () -> stop.propose(id));
        assertThat(known.payeeAccount()).isEqualTo("6222020200012345670");
        assertThat(known.amountFen()).isEqualTo(5_000_000);
        StopTransfer.Command sent = new StopTransfer.Command(
                id,
                null,
                null,
                "105100000017",
                null,
                "102100099996",
                known.payeeAccount(),
                "李四",
                5_000_000L,
                WORLD.now(),
                "手机银行",
                null);
        StopTransfer.Stopping stopping = WORLD.as(WORLD.officer, () -> stop.handle(sent));
        assertThat(stopping.accountKnown()).isTrue();
        assertThat(WORLD.neighbours.reports).singleElement().satisfies(report -> {
            assertThat(report.victimPhone()).isEqualTo(phone);
            assertThat(report.victimName()).isEqualTo("张三");
            assertThat(report.channel()).isEqualTo("96110");
            assertThat(report.transfers()).hasSize(1);
            assertThat(report.toString()).doesNotContain(phone).doesNotContain("张三");
        });
        assertThat(state(id)).isEqualTo(DissuasionState.TRANSFERRED);
        assertThat(WORLD.as(WORLD.officer, () -> QUERIES.about(stopping.reportId(), null)))
                .extracting(view -> view.task().id())
                .containsExactly(id);
        assertThatThrownBy(() -> WORLD.as(WORLD.officer, () -> stop.handle(sent)))
                .isInstanceOf(IllegalMove.class);
        assertThat(WORLD.neighbours.reports).hasSize(1);
    }

    @Test
    void shouldSendTheMessageOfTheClassWithTheTail() {
        String phone = WORLD.freshPhone();
        UUID id = WORLD.warned("低", phone);
        String text =
                WORLD.as(WORLD.officer, () -> WORLD.get(SendWarningSms.class).handle(id));
        assertThat(text).contains("冒充公检法").contains("尾号1234").contains("96110").doesNotContain("〔");
        assertThat(WORLD.neighbours.published).containsExactly(new Sms(phone, text));
        assertThat(state(id)).isEqualTo(DissuasionState.REMINDED);
        assertThat(WORLD.task(id).clock().dueAt()).isNull();
        // A sharper warning asks for a call after all.
        WORLD.receive(WORLD.bank, WORLD.warning("BANK", "高", phone));
        assertThat(state(id)).isEqualTo(DissuasionState.WAITING);
    }

    @Test
    void shouldHideTheTasksOfOthers() {
        UUID id = WORLD.warned("高", WORLD.freshPhone());
        assertThatThrownBy(() -> WORLD.as(WORLD.elsewhere, () -> QUERIES.get(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tried(WORLD.elsewhere, id, "REACHED")).isInstanceOf(NotFound.class);
        assertThat(WORLD.as(WORLD.elsewhere, () -> QUERIES.list(DissuasionFilter.ALL, null, null))
                        .rows())
                .isEmpty();
        assertThat(WORLD.as(WORLD.desk, () -> QUERIES.get(id)).task().id()).isEqualTo(id);
    }

    @Test
    void shouldPageThroughClocksAndFilters() {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(WORLD.warned(i % 2 == 0 ? "高" : "中", WORLD.freshPhone()));
            WORLD.pass(Duration.ofSeconds(1));
        }
        DissuasionFilter due = filter(DissuasionFilter.Which.DUE, null);
        List<UUID> seen = new ArrayList<>();
        List<Instant> clocks = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Slice<DissuasionRow> slice = WORLD.as(WORLD.officer, () -> QUERIES.list(due, at, 2));
            slice.rows().forEach(row -> {
                seen.add(row.id());
                clocks.add(row.dueAt());
            });
            cursor = slice.next();
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
        assertThat(clocks).isSorted();
        assertThat(WORLD.as(WORLD.officer, () -> QUERIES.list(filter(null, "12381"), null, null))
                        .rows())
                .isEmpty();
        WORLD.receive(WORLD.desk, WORLD.warning("CITY", "高", WORLD.freshPhone()));
        assertThat(WORLD.as(WORLD.officer, () -> QUERIES.list(filter(null, "CITY"), null, null))
                        .rows())
                .hasSize(1);
        assertThat(WORLD.as(WORLD.desk, QUERIES::today).running()).isGreaterThan(4);
    }

    private static DissuasionFilter filter(DissuasionFilter.Which which, String source) {
        return new DissuasionFilter(null, which, null, null, null, source, null, null);
    }
}
