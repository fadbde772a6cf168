package zujie.casework.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;
import static zujie.casework.Neighbours.STATION_HEAD;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zujie.casework.Bench;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.suspect.SuspectDesk;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** Closing and reopening a case: four eyes. */
class EndingTest {

    /** An officer who may also approve, as a small unit has them. */
    private static final Actor BOTH = new Actor(
            UUID.nameUUIDFromBytes(new byte[] {7}),
            "both",
            "民警both",
            OFFICER.orgCode(),
            OFFICER.orgName(),
            OFFICER.orgKind(),
            OFFICER.unitPath(),
            Set.of(Role.POLICE_OFFICER, Role.POLICE_APPROVER),
            AuthorityRank.COUNTY);

    private static Bench bench;
    private static CaseDesk desk;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench("ending.AskEnding", "ending.DecideEnding", "ending.EndingQueries", "ending.Endings")
                .with(SuspectDesk.BEANS);
        desk = new CaseDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static UUID ask(Actor by, UUID file, String kind) {
        return bench.as(by, () -> bench.get(AskEnding.class).handle(new AskEnding.Command(file, kind, "已移送起诉")))
                .id();
    }

    private static EndingRow decide(Actor by, UUID id, boolean approved, @Nullable String words) {
        return bench.as(by, () -> bench.get(DecideEnding.class).handle(new DecideEnding.Command(id, approved, words)));
    }

    @Test
    void shouldCloseWhenASecondPersonApproves() {
        UUID file = desk.filed();
        UUID asked = ask(OFFICER, file, "CLOSE");

        assertThat(desk.state(file)).isEqualTo("FILED");
        assertThat(bench.neighbours.work)
                .anyMatch(
                        w -> w.kind().equals(AskEnding.DECIDE) && w.subjectId().equals(file.toString()));
        assertThat(decide(CHIEF, asked, true, null).state()).isEqualTo("APPROVED");
        assertThat(desk.state(file)).isEqualTo("CLOSED");
        assertThat(bench.neighbours.ended).contains("done " + AskEnding.DECIDE);
    }

    @Test
    void shouldReopenToWhereItStood() {
        UUID file = desk.closed();
        UUID asked = ask(OFFICER, file, "REOPEN");

        assertThat(desk.state(file)).isEqualTo("CLOSED");
        decide(CHIEF, asked, true, "发现新线索");
        assertThat(desk.state(file)).isEqualTo("FILED");
        decide(CHIEF, ask(OFFICER, file, "CLOSE"), true, null);
        assertThat(desk.state(file)).isEqualTo("CLOSED");
    }

    @Test
    void fourEyes_shouldRefuseWhoeverAsked() {
        UUID file = desk.filed();
        UUID asked = ask(BOTH, file, "CLOSE");

        assertThatThrownBy(() -> decide(BOTH, asked, true, null))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("casework.own-request");
        assertThat(desk.state(file)).isEqualTo("FILED");
        decide(CHIEF, asked, true, null);

        UUID again = ask(BOTH, file, "REOPEN");
        assertThatThrownBy(() -> decide(BOTH, again, true, null)).hasMessageContaining("casework.own-request");
        assertThat(desk.state(file)).isEqualTo("CLOSED");
    }

    @Test
    void fourEyes_shouldRefuseTheLeadOfficerAndALowRank() {
        UUID file = desk.filed();
        UUID asked = ask(BOTH, file, "CLOSE");
        Actor lead = new Actor(
                OFFICER.id(),
                "officer",
                "民警officer",
                OFFICER.orgCode(),
                OFFICER.orgName(),
                OFFICER.orgKind(),
                OFFICER.unitPath(),
                Set.of(Role.POLICE_APPROVER),
                AuthorityRank.COUNTY);

        assertThatThrownBy(() -> decide(lead, asked, true, null)).hasMessageContaining("casework.own-case");
        assertThatThrownBy(() -> decide(STATION_HEAD, asked, true, null)).hasMessageContaining("casework.rank-too-low");
        assertThat(desk.state(file)).isEqualTo("FILED");
    }

    @Test
    void shouldLeaveNobodyUnderAMeasureInAClosedCase() {
        UUID file = desk.filed();
        UUID asked = ask(OFFICER, file, "CLOSE");
        UUID suspect = SuspectDesk.detained(bench, file, bench.neighbours.now);

        assertThatThrownBy(() -> decide(CHIEF, asked, true, null))
                .hasMessageContaining("casework.suspect-under-measure");
        assertThat(desk.state(file)).isEqualTo("FILED");
        withdraw(OFFICER, asked);
        assertThatThrownBy(() -> ask(OFFICER, file, "CLOSE")).hasMessageContaining("casework.suspect-under-measure");
        SuspectDesk.release(bench, suspect, bench.neighbours.now);
        decide(CHIEF, ask(OFFICER, file, "CLOSE"), true, null);
        assertThat(desk.state(file)).isEqualTo("CLOSED");
    }

    @Test
    void shouldRefuseWithWordsOnly() {
        UUID file = desk.filed();
        UUID asked = ask(OFFICER, file, "CLOSE");

        assertThatThrownBy(() -> decide(CHIEF, asked, false, " ")).hasMessageContaining("casework.text-missing");
        assertThat(decide(CHIEF, asked, false, "尚有在逃人员").state()).isEqualTo("REFUSED");
        assertThat(desk.state(file)).isEqualTo("FILED");
        ask(OFFICER, file, "CLOSE");
    }

    @Test
    void shouldHaveOneRequestAtATimeOfTheRightKind() {
        UUID file = desk.filed();
        assertThatThrownBy(() -> ask(OFFICER, file, "REOPEN")).hasMessageContaining("casework.case-not-closed");
        ask(OFFICER, file, "CLOSE");
        assertThatThrownBy(() -> ask(BOTH, file, "CLOSE"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.ending-asked");
        UUID closed = desk.closed();
        assertThatThrownBy(() -> ask(OFFICER, closed, "CLOSE")).hasMessageContaining("casework.case-closed");
    }

    @Test
    void shouldBeWithdrawnByWhoeverAskedOnly() {
        UUID file = desk.filed();
        UUID asked = ask(OFFICER, file, "CLOSE");

        assertThatThrownBy(() -> withdraw(BOTH, asked)).hasMessageContaining("casework.not-own-request");
        assertThat(withdraw(OFFICER, asked).state()).isEqualTo("WITHDRAWN");
        assertThatThrownBy(() -> decide(CHIEF, asked, true, null)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> withdraw(OFFICER, asked)).isInstanceOf(IllegalMove.class);
        assertThat(desk.state(file)).isEqualTo("FILED");
    }

    private static EndingRow withdraw(Actor by, UUID id) {
        return bench.as(by, () -> bench.get(AskEnding.class).withdraw(id));
    }

    @ParameterizedTest(name = "{0} becomes nothing else, ASKED becomes each")
    @EnumSource(CaseEnding.State.class)
    void shouldMoveOnceOnly(CaseEnding.State from) {
        for (CaseEnding.State to : CaseEnding.State.values()) {
            assertThat(from.canBecome(to))
                    .isEqualTo(from == CaseEnding.State.ASKED
                            && EnumSet.complementOf(EnumSet.of(CaseEnding.State.ASKED))
                                    .contains(to));
        }
    }

    @Test
    void shouldHideTheRequestsOfAnotherUnit() {
        UUID file = desk.filed();
        UUID asked = ask(OFFICER, file, "CLOSE");

        assertThatThrownBy(() -> ask(ELSEWHERE, file, "CLOSE")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide(ELSEWHERE, asked, true, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw(ELSEWHERE, asked)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(EndingQueries.class).of(file)))
                .isInstanceOf(NotFound.class);
        assertThat(bench.as(DESK, () -> bench.get(EndingQueries.class).of(file)))
                .hasSize(1);
    }
}
