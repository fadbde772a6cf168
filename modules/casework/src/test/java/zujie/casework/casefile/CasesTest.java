package zujie.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;
import static zujie.casework.Neighbours.STATION_HEAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.Neighbours;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.report.ReportDesk;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;

class CasesTest {

    private static Bench bench;
    private static ReportDesk desk;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench();
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        bench.neighbours.published.clear();
        bench.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
    }

    private static CaseOpened open(Actor by, UUID report, @Nullable UUID lead) {
        return bench.as(by, () -> bench.get(OpenCase.class)
                .handle(new OpenCase.Command(report, null, "张某某被冒充公检法诈骗案", null, lead)));
    }

    private static String file(Actor by, UUID id, @Nullable String no) {
        return bench.as(by, () -> bench.get(FileCase.class).handle(new FileCase.Command(id, null, no)));
    }

    private static CaseView view(UUID id) {
        return bench.as(DESK, () -> bench.get(Cases.class).require(id));
    }

    private static ReportView report(UUID id) {
        return bench.as(DESK, () -> bench.get(Reports.class).require(id));
    }

    @Test
    void shouldOpenACaseFromAReport() {
        UUID report = desk.report(5_000_000);

        CaseOpened opened = open(OFFICER, report, null);

        assertThat(opened.caseNo()).matches("A350102000000202611\\d{4}");
        CaseView view = view(opened.id());
        assertThat(view.state()).isEqualTo("OPEN");
        assertThat(view.kind()).isEqualTo("FRAUD");
        assertThat(view.fraudType()).isEqualTo("F08");
        assertThat(view.lossFen()).isEqualTo(5_000_000);
        assertThat(view.reportIds()).containsExactly(report);
        assertThat(view.leadOfficer()).isEqualTo(OFFICER.id());
        assertThat(view.filingDecisionNo()).isNull();
        assertThat(report(report).caseNo()).isEqualTo(opened.caseNo());
        assertThat(bench.neighbours.published).anySatisfy(p -> {
            assertThat(p.getKey()).isEqualTo("casework.case-opened.v1");
            assertThat(p.getValue())
                    .isEqualTo(new OpenCase.Opened(opened.id(), opened.caseNo(), report, DESK.unitPath()));
        });
    }

    @Test
    void shouldGiveTheCaseToTheUnitOfTheReport() {
        UUID report = desk.report(1);

        CaseOpened opened = open(CITY_DESK, report, null);

        assertThat(view(opened.id()).unitPath()).isEqualTo(Neighbours.GULOU);
        assertThat(opened.caseNo()).startsWith("A350102000000");
    }

    @Test
    void shouldOpenOneCaseForAReportOnly() {
        UUID report = desk.report(1);
        CaseOpened opened = open(OFFICER, report, null);

        assertThatThrownBy(() -> open(OFFICER, report, null))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.report-has-case")
                .hasMessageContaining(opened.caseNo());
    }

    @Test
    void shouldRefuseALeadOfficerFromElsewhere() {
        UUID report = desk.report(1);

        assertThatThrownBy(() -> open(OFFICER, report, ELSEWHERE.id()))
                .hasMessageContaining("casework.lead-officer-unfit");
        assertThatThrownBy(() -> open(OFFICER, report, CHIEF.id())).hasMessageContaining("casework.lead-officer-unfit");
        open(OFFICER, report, CITY_DESK.id());
    }

    @Test
    void r1_23_shouldNotFileACaseWhoseReportWasOnlyAccepted() {
        UUID report = desk.report(1);
        CaseOpened opened = open(OFFICER, report, null);
        desk.accept(report);

        assertThatThrownBy(() -> file(CHIEF, opened.id(), "8号"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("casework.report-not-reviewed");
        assertThat(view(opened.id()).state()).isEqualTo("OPEN");
    }

    @Test
    void r1_11_shouldFileACaseWithItsReports() {
        UUID first = desk.reviewed(2_000_000);
        UUID second = desk.reviewed(3_000_000);
        CaseOpened opened = open(OFFICER, first, null);
        bench.as(OFFICER, () -> {
            bench.get(LinkReport.class).handle(new LinkReport.Command(opened.id(), second, "收款账户相同"));
            return opened;
        });

        String no = file(CHIEF, opened.id(), null);

        assertThat(no).matches("350102000000立字〔2026〕\\d{5}号");
        CaseView view = view(opened.id());
        assertThat(view.state()).isEqualTo("FILED");
        assertThat(view.filingDecisionNo()).isEqualTo(no);
        assertThat(view.lossFen()).isEqualTo(5_000_000);
        assertThat(report(first).state()).isEqualTo("FILED");
        assertThat(report(second).state()).isEqualTo("FILED");
        List<CaseMove> moves =
                bench.as(DESK, () -> bench.get(CaseRegister.class).moves(opened.id()));
        assertThat(moves).extracting(CaseMove::to).containsExactly(CaseState.OPEN, CaseState.OPEN, CaseState.FILED);
        assertThat(moves).extracting(CaseMove::actorName).containsExactly("民警officer", "民警officer", "民警chief");
    }

    @Test
    void r1_11_shouldNeedTheHeadOfACountyOrganWhoDoesNotLeadTheCase() {
        UUID report = desk.reviewed(1);
        CaseOpened opened = open(OFFICER, report, null);
        Actor lead = new Actor(
                OFFICER.id(),
                "officer",
                "民警officer",
                OFFICER.orgCode(),
                OFFICER.orgName(),
                OrgKind.POLICE,
                OFFICER.unitPath(),
                Set.of(Role.POLICE_APPROVER),
                AuthorityRank.COUNTY);

        assertThatThrownBy(() -> file(STATION_HEAD, opened.id(), "8号"))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("casework.rank-too-low");
        assertThatThrownBy(() -> file(lead, opened.id(), "8号"))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("casework.own-case");
        assertThat(file(CHIEF, opened.id(), "榕公立字〔2026〕8号")).isEqualTo("榕公立字〔2026〕8号");
    }

    @Test
    void shouldFileTheCaseWhenItsReportIsFiledByItself() {
        UUID report = desk.reviewed(1);
        CaseOpened opened = open(OFFICER, report, null);

        desk.fileReport(CHIEF, report, "9号");

        assertThat(view(opened.id()).state()).isEqualTo("FILED");
        assertThat(view(opened.id()).filingDecisionNo()).isEqualTo("9号");
    }

    @Test
    void shouldOpenACaseAsFiledFromAFiledReport() {
        UUID report = desk.reviewed(1);
        desk.fileReport(CHIEF, report, "10号");

        CaseOpened opened = open(OFFICER, report, null);

        assertThat(opened.state()).isEqualTo("FILED");
        assertThat(view(opened.id()).filingDecisionNo()).isEqualTo("10号");
    }

    private static void solve(UUID id, @Nullable Instant at, String grounds) {
        bench.as(OFFICER, () -> {
            bench.get(SolveCase.class).handle(new SolveCase.Command(id, null, at, grounds));
            return id;
        });
    }

    @Test
    void sr_13_shouldSolveAFiledCaseOnADayAndOnGrounds() {
        UUID report = desk.reviewed(1);
        CaseOpened opened = open(OFFICER, report, null);
        Instant filed = bench.neighbours.now;

        assertThatThrownBy(() -> solve(opened.id(), null, "犯罪嫌疑人到案")).isInstanceOf(IllegalMove.class);
        file(CHIEF, opened.id(), "11号");
        bench.neighbours.now = filed.plusSeconds(7200);
        assertThatThrownBy(() -> solve(opened.id(), filed.minusSeconds(1), "犯罪嫌疑人到案"))
                .hasMessageContaining("casework.solved-before-filing");
        assertThatThrownBy(() -> solve(opened.id(), filed.plusSeconds(7201), "犯罪嫌疑人到案"))
                .hasMessageContaining("casework.time-in-future");
        assertThatThrownBy(() -> solve(opened.id(), null, " ")).hasMessageContaining("casework.text-missing");
        solve(opened.id(), filed.plusSeconds(60), "犯罪嫌疑人到案");

        CaseDetail detail = bench.as(DESK, () -> bench.get(CaseQueries.class).get(opened.id()));
        assertThat(detail.row().state()).isEqualTo("SOLVED");
        assertThat(detail.solvedAt()).isEqualTo(filed.plusSeconds(60));
        assertThat(detail.solvedGrounds()).isEqualTo("犯罪嫌疑人到案");
        assertThatThrownBy(() -> solve(opened.id(), null, "再破")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void shouldTakeNoReportIntoAClosedCase() {
        CaseOpened opened = open(OFFICER, desk.report(1), null);
        new CaseDesk(bench).close(opened.id());

        UUID late = desk.report(1);
        assertThatThrownBy(() -> bench.as(OFFICER, () -> {
                    bench.get(LinkReport.class).handle(new LinkReport.Command(opened.id(), late, "x"));
                    return opened;
                }))
                .hasMessageContaining("casework.case-closed");
    }

    @Test
    void shouldHideACaseOfAnotherUnit() {
        CaseOpened opened = open(OFFICER, desk.report(1), null);

        for (Runnable use : List.<Runnable>of(
                () -> bench.get(CaseQueries.class).get(opened.id()),
                () -> bench.get(Cases.class).require(opened.id()),
                () -> bench.get(FileCase.class).handle(new FileCase.Command(opened.id(), null, "1")),
                () -> bench.get(SolveCase.class).handle(new SolveCase.Command(opened.id(), null, null, "x")),
                () -> bench.get(CaseEnds.class).close(opened.id(), "x"),
                () -> bench.get(LinkReport.class)
                        .handle(new LinkReport.Command(opened.id(), UUID.randomUUID(), "x")))) {
            assertThatThrownBy(() -> bench.as(ELSEWHERE, () -> {
                        use.run();
                        return opened;
                    }))
                    .isInstanceOf(NotFound.class)
                    .hasMessageContaining("casework.case-not-found");
        }
    }

    @Test
    void shouldListCasesWithTheirSumsInThreeStatements() {
        for (int i = 0; i < 25; i++) {
            open(OFFICER, desk.report(100 + i), null);
        }
        bench.statistics().clear();

        Slice<CaseRow> first = bench.as(DESK, () -> bench.get(CaseQueries.class).list(CaseFilter.ALL, null, 20));

        assertThat(bench.statistics().getPrepareStatementCount()).isEqualTo(3);
        List<CaseRow> rows = new ArrayList<>(first.rows());
        String cursor = first.next();
        while (cursor != null) {
            String at = cursor;
            Slice<CaseRow> more =
                    bench.as(DESK, () -> bench.get(CaseQueries.class).list(CaseFilter.ALL, at, 20));
            rows.addAll(more.rows());
            cursor = more.next();
        }
        assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(25).allMatch(r -> r.reports() >= 1);
        assertThat(bench.as(ELSEWHERE, () -> bench.get(CaseQueries.class).list(CaseFilter.ALL, null, 20))
                        .rows())
                .isEmpty();
    }

    @Test
    void shouldKeepATitleAsText() {
        String title = "<script>alert('𠮷😀')</script>'; drop table casework_case; --";
        UUID report = desk.report(1);

        CaseOpened opened = bench.as(OFFICER, () -> bench.get(OpenCase.class)
                .handle(new OpenCase.Command(report, "CARD", title, "MINISTRY", null)));

        assertThat(view(opened.id()).title()).isEqualTo(title);
        assertThat(view(opened.id()).kind()).isEqualTo("CARD");
    }
}
