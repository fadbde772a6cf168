package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;
import static zujie.casework.Neighbours.STATION_HEAD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import zujie.casework.Bench;
import zujie.casework.api.Reports;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.work.NewWorkItem;

class ReviewReportTest {

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportBeans.bench();
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        bench.neighbours.work.clear();
        bench.neighbours.ended.clear();
        bench.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
    }

    private static UUID received() {
        return bench.as(
                DESK, () -> bench.get(EnterReport.class).handle(Calls.with()).id());
    }

    private static UUID accepted() {
        UUID id = received();
        bench.as(DESK, () -> bench.get(AcceptReport.class).handle(id, null));
        return id;
    }

    private static UUID underReview() {
        UUID id = accepted();
        review(id, null, null);
        return id;
    }

    private static Instant review(UUID id, @Nullable String term, @Nullable String reason) {
        return bench.as(
                OFFICER, () -> bench.get(BeginReview.class).handle(new BeginReview.Command(id, null, term, reason)));
    }

    private static void decide(Actor by, UUID id, ReportState outcome) {
        bench.as(by, () -> {
            bench.get(DecideFiling.class)
                    .handle(new DecideFiling.Command(id, null, outcome.name(), "榕公立字〔2026〕8号", "查无犯罪事实"));
            return id;
        });
    }

    private static ReportDetail get(UUID id) {
        return bench.as(DESK, () -> bench.get(ReportQueries.class).get(id));
    }

    @Test
    void r1_23_shouldGiveANumberedReceiptOnAcceptance() {
        UUID id = received();

        String receipt = bench.as(DESK, () -> bench.get(AcceptReport.class).handle(id, null));

        assertThat(receipt).matches("350102000000受案字〔2026〕\\d{5}号");
        assertThat(get(id).receiptNo()).isEqualTo(receipt);
        assertThat(get(id).row().state()).isEqualTo("ACCEPTED");
    }

    /** What stands beside the clock of a stop (R1.11). */
    @Test
    void r1_11_shouldTellUntilWhenACaseIsFiled() {
        UUID id = accepted();
        assertThat(filing(DESK, id)).contains(new Reports.FilingReview("ACCEPTED", bench.neighbours.now, null));
        Instant due = review(id, null, null);
        assertThat(filing(DESK, id)).contains(new Reports.FilingReview("UNDER_REVIEW", bench.neighbours.now, due));
        assertThat(filing(ELSEWHERE, id)).isEmpty();
        decide(CHIEF, id, ReportState.FILED);
        assertThat(filing(DESK, id)).contains(new Reports.FilingReview("FILED", bench.neighbours.now, null));
    }

    private static Optional<Reports.FilingReview> filing(Actor by, UUID id) {
        return bench.as(by, () -> bench.get(ScopedReports.class).filingReview(id));
    }

    @ParameterizedTest(name = "R1.23 {0}: due {1}")
    @CsvSource({
        "USUAL,2026-11-09T16:00:00Z",
        "VERIFY,2026-11-13T16:00:00Z",
        "COMPLEX,2026-12-06T16:00:00Z",
        ",2026-11-09T16:00:00Z"
    })
    void r1_23_shouldCountTheReviewInWholeDaysFromTheAcceptance(String term, Instant due) {
        UUID id = accepted();
        bench.neighbours.now = Instant.parse("2026-11-07T10:00:00Z");

        assertThat(review(id, term, "需查证")).isEqualTo(due);

        NewWorkItem item = bench.neighbours.work.stream()
                .filter(i -> i.kind().equals("casework.decide-filing"))
                .findFirst()
                .orElseThrow();
        assertThat(item.dueAt()).isEqualTo(due);
        assertThat(item.role()).isEqualTo(Role.POLICE_APPROVER);
        assertThat(item.minRank()).isEqualTo(AuthorityRank.COUNTY);
        assertThat(get(id).row().reviewDueAt()).isEqualTo(due);
    }

    @Test
    void shouldNeedAReasonForALongerReview() {
        UUID id = accepted();

        assertThatThrownBy(() -> review(id, "COMPLEX", " "))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("casework.text-missing");
    }

    @ParameterizedTest(name = "R1.23 {0}")
    @EnumSource(names = {"FILED", "NOT_FILED", "ADMINISTRATIVE", "TRANSFERRED"})
    void r1_23_shouldDecideAReview(ReportState outcome) {
        UUID id = underReview();

        decide(CHIEF, id, outcome);

        assertThat(get(id).row().state()).isEqualTo(outcome.name());
        assertThat(get(id).decisionNo()).isEqualTo("榕公立字〔2026〕8号");
        assertThat(bench.neighbours.work).isEmpty();
        assertThat(bench.neighbours.ended).contains("done casework.decide-filing");
    }

    @Test
    void r1_23_shouldNotFileWhatWasOnlyAccepted() {
        UUID id = accepted();

        assertThatThrownBy(() -> decide(CHIEF, id, ReportState.FILED)).isInstanceOfSatisfying(IllegalMove.class, e -> {
            assertThat(e.from()).isEqualTo(ReportState.ACCEPTED);
            assertThat(e.to()).isEqualTo(ReportState.FILED);
        });
        assertThat(get(id).row().state()).isEqualTo("ACCEPTED");
    }

    @Test
    void shouldRefuseADecisionThatIsNone() {
        UUID id = underReview();

        assertThatThrownBy(() -> decide(CHIEF, id, ReportState.DUPLICATE)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void r1_11_shouldLeaveTheDecisionToTheHeadOfACountyOrgan() {
        UUID id = underReview();

        assertThatThrownBy(() -> decide(STATION_HEAD, id, ReportState.FILED))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("casework.rank-too-low");
    }

    @Test
    void shouldNotLetAnOfficerDecideOnHisOwnReport() {
        Actor both = new Actor(
                DESK.id(),
                "desk",
                "民警desk",
                DESK.orgCode(),
                DESK.orgName(),
                OrgKind.POLICE,
                DESK.unitPath(),
                Set.of(Role.DESK_OFFICER, Role.POLICE_APPROVER),
                AuthorityRank.CITY);
        UUID id = underReview();

        assertThatThrownBy(() -> decide(both, id, ReportState.FILED))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("casework.own-report");
    }

    @Test
    void shouldSayWhoMovedTheReportWhenAndWhy() {
        UUID id = underReview();
        decide(CHIEF, id, ReportState.NOT_FILED);

        List<ReportMove> moves =
                bench.as(DESK, () -> bench.get(ReportRegister.class).moves(List.of(id)));

        assertThat(moves)
                .extracting(ReportMove::to)
                .containsExactly(
                        ReportState.RECEIVED, ReportState.ACCEPTED, ReportState.UNDER_REVIEW, ReportState.NOT_FILED);
        assertThat(moves).extracting(ReportMove::actorName).containsExactly("民警desk", "民警desk", "民警officer", "民警chief");
        assertThat(moves.get(3).reason()).isEqualTo("查无犯罪事实");
        assertThat(moves.get(3).documentNo()).isEqualTo("榕公立字〔2026〕8号");
    }

    @Test
    void shouldPointADuplicateAtItsOriginalAndStopItsClocks() {
        UUID original = received();
        UUID again = accepted();

        bench.as(DESK, () -> {
            bench.get(MarkDuplicate.class).handle(new MarkDuplicate.Command(again, null, original, "同一被害人重复报警"));
            return again;
        });

        assertThat(get(again).row().state()).isEqualTo("DUPLICATE");
        assertThat(bench.neighbours.work).extracting(NewWorkItem::subjectId).containsOnly(original.toString());
        assertThatThrownBy(() -> bench.as(DESK, () -> bench.get(AddTransfer.class)
                        .handle(new AddTransfer.Command(again, null, Calls.transfer()))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("casework.report-closed");
        assertThatThrownBy(() -> bench.as(DESK, () -> {
                    bench.get(MarkDuplicate.class).handle(new MarkDuplicate.Command(original, null, original, "x"));
                    return again;
                }))
                .hasMessageContaining("casework.duplicate-of-nothing");
    }

    @Test
    void shouldRefuseADecisionOnWhatHasChangedMeanwhile() {
        UUID id = received();
        int seen = get(id).version();
        bench.as(DESK, () -> bench.get(AcceptReport.class).handle(id, seen));

        assertThatThrownBy(() -> bench.as(OFFICER, () -> bench.get(BeginReview.class)
                        .handle(new BeginReview.Command(id, seen, null, null))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("platform.changed-meanwhile");
    }
}
