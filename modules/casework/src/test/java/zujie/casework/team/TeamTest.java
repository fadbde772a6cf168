package zujie.casework.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.api.Cases;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.casefile.CasesInHand;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;

/** 一案一专班 and 督办 (SR-13). */
class TeamTest {

    private static final Instant DAY = Instant.parse("2026-11-05T02:00:00Z");

    private static Bench bench;
    private static CaseDesk desk;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench(
                "team.ManageTeam", "team.SuperviseCase", "team.TeamQueries", "team.Teams", "casefile.CaseLeads");
        desk = new CaseDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static TeamView.Member join(Actor by, UUID file, Actor who) {
        return bench.as(
                by, () -> bench.get(ManageTeam.class).join(new ManageTeam.Joining(file, who.requireId(), "FUND_FLOW")));
    }

    private static TeamView.Member leave(Actor by, UUID member) {
        return bench.as(by, () -> bench.get(ManageTeam.class).leave(member, "调离"));
    }

    private static void lead(UUID file, Actor who) {
        bench.as(CHIEF, () -> {
            bench.get(ManageTeam.class).lead(new ManageTeam.NewLead(file, who.requireId(), "工作调整"));
            return file;
        });
    }

    private static TeamView.Order supervise(Actor by, UUID file, String level) {
        return bench.as(by, () -> bench.get(SuperviseCase.class)
                .handle(new SuperviseCase.Command(file, level, "公刑督〔2026〕1号", DAY)));
    }

    private static TeamView.Order lift(UUID order, Instant at) {
        return bench.as(CHIEF, () -> bench.get(SuperviseCase.class).lift(new SuperviseCase.End(order, at, "已破案")));
    }

    private static String level(UUID file) {
        return bench.as(CHIEF, () -> bench.get(CasesInHand.class).detail(file))
                .row()
                .supervision();
    }

    @Test
    void sr_13_shouldKeepWhoWorkedOnACaseAndWhen() {
        UUID file = desk.opened();
        UUID member = join(OFFICER, file, DESK).id();

        assertThatThrownBy(() -> join(OFFICER, file, DESK))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.member-known");
        assertThat(leave(OFFICER, member).leftAt()).isEqualTo(bench.neighbours.now);
        assertThatThrownBy(() -> leave(OFFICER, member)).hasMessageContaining("casework.member-left");
        join(OFFICER, file, DESK);
        assertThat(bench.as(DESK, () -> bench.get(TeamQueries.class).of(file)).members())
                .extracting(TeamView.Member::live)
                .containsExactly(false, true);
    }

    @Test
    void shouldTakeOfficersOnly() {
        UUID file = desk.opened();
        assertThatThrownBy(() -> join(OFFICER, file, CHIEF)).hasMessageContaining("casework.member-unfit");
        join(OFFICER, file, CITY_DESK);
    }

    @Test
    void shouldChangeTheLeadOfficerToSomebodyWhoSeesTheCase() {
        UUID file = desk.opened();

        assertThatThrownBy(() -> lead(file, OFFICER)).hasMessageContaining("casework.lead-officer-same");
        assertThatThrownBy(() -> lead(file, ELSEWHERE)).hasMessageContaining("casework.lead-officer-unfit");
        lead(file, DESK);
        assertThat(bench.as(CHIEF, () -> bench.get(Cases.class).require(file)).leadOfficer())
                .isEqualTo(DESK.id());
    }

    @Test
    void sr_13_shouldShowTheHighestSupervisionThatHolds() {
        UUID file = desk.opened();
        assertThat(level(file)).isEqualTo("NONE");
        UUID ministry = supervise(CHIEF, file, "MINISTRY").id();
        UUID city = supervise(CHIEF, file, "CITY").id();

        assertThat(level(file)).isEqualTo("MINISTRY");
        assertThatThrownBy(() -> supervise(CHIEF, file, "CITY")).hasMessageContaining("casework.supervision-known");
        assertThatThrownBy(() -> lift(ministry, DAY.minusSeconds(1)))
                .hasMessageContaining("casework.supervision-too-early");
        lift(ministry, DAY);
        assertThat(level(file)).isEqualTo("CITY");
        lift(city, DAY);
        assertThat(level(file)).isEqualTo("NONE");
        assertThatThrownBy(() -> lift(city, DAY)).hasMessageContaining("casework.supervision-lifted");
    }

    @Test
    void shouldHideTheTeamOfAnotherUnit() {
        UUID file = desk.opened();
        UUID member = join(OFFICER, file, DESK).id();

        assertThatThrownBy(() -> join(ELSEWHERE, file, ELSEWHERE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leave(ELSEWHERE, member))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("casework.member-not-found");
        assertThatThrownBy(() -> supervise(ELSEWHERE, file, "CITY")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(TeamQueries.class).of(file)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldChangeNothingInAClosedCase() {
        UUID file = desk.closed();
        assertThatThrownBy(() -> join(OFFICER, file, DESK)).hasMessageContaining("casework.case-closed");
        assertThatThrownBy(() -> supervise(CHIEF, file, "CITY")).hasMessageContaining("casework.case-closed");
    }
}
