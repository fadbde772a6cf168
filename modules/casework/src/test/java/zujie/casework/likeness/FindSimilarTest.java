package zujie.casework.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.report.ReportDesk;
import zujie.platform.access.Actor;

class FindSimilarTest {

    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    private static final String IDENTITY = "11010519491231002X";

    private static Bench bench;
    private static ReportDesk desk;
    private static int next = 1000;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench().with("likeness.FindSimilar");
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void now() {
        bench.neighbours.now = NOW;
    }

    private static String account() {
        return "62220202000" + (12_345_000 + next++);
    }

    private static String phone() {
        return "1380013" + next++;
    }

    private static List<SimilarReport> find(Actor by, Probe probe) {
        return bench.as(by, () -> bench.get(FindSimilar.class).handle(probe));
    }

    @Test
    void shouldProposeTheSameAccountHoweverItIsTyped() {
        String account = account();
        UUID id = desk.report(DESK, "张三", phone(), null, account, "00861" + next++);

        String spaced = account.substring(0, 4) + " " + account.substring(4);
        assertThat(find(DESK, new Probe(null, null, null, List.of(spaced, "6222"), null)))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.id()).isEqualTo(id);
                    assertThat(r.reasons()).containsExactly("ACCOUNT");
                    assertThat(r.victim()).isEqualTo("张*");
                    assertThat(r.receivedAt()).isEqualTo(NOW);
                });
    }

    @Test
    void shouldTellAPersonFromATelephone() {
        String phone = phone();
        UUID own = desk.report(DESK, "李四", phone, null, account(), "00861" + next++);
        UUID family = desk.report(DESK, "李五", phone, null, account(), "00861" + next++);

        List<SimilarReport> found = find(DESK, new Probe("李四", "+86 " + phone, null, null, null));
        assertThat(found).extracting(SimilarReport::id).containsExactly(own, family);
        assertThat(found.get(0).reasons()).containsExactly("VICTIM");
        assertThat(found.get(1).reasons()).containsExactly("PHONE");
    }

    @Test
    void shouldPutTheSameIdentityNumberFirst() {
        String account = account();
        String shown = "0086555" + next++;
        UUID byAccount = desk.report(DESK, "王五", phone(), null, account, shown);
        UUID byIdentity = desk.report(DESK, "王六", phone(), IDENTITY, account(), "00861" + next++);

        List<SimilarReport> found = find(
                DESK,
                new Probe(null, null, IDENTITY.toLowerCase(java.util.Locale.ROOT), List.of(account), List.of(shown)));
        assertThat(found).extracting(SimilarReport::id).containsExactly(byIdentity, byAccount);
        assertThat(found.get(1).reasons()).containsExactly("ACCOUNT", "CONTACT");
    }

    @Test
    void shouldStayWithinTheScopeOfTheCaller() {
        String account = account();
        desk.report(ELSEWHERE, "赵七", phone(), null, account, "00861" + next++);
        Probe probe = new Probe(null, null, null, List.of(account), null);

        assertThat(find(DESK, probe)).isEmpty();
        assertThat(find(CITY_DESK, probe)).hasSize(1);
    }

    @Test
    void shouldLookBackForTheDaysOfTheParameterAndPassOverDuplicates() {
        String account = account();
        UUID old = desk.report(DESK, "钱八", phone(), null, account, "00861" + next++);
        Probe probe = new Probe(null, null, null, List.of(account), null);

        bench.neighbours.now = NOW.plus(Duration.ofDays(30)).minusSeconds(1);
        assertThat(find(DESK, probe)).hasSize(1);
        UUID twin = desk.report(DESK, "钱八", phone(), null, account, "00861" + next++);
        desk.duplicate(DESK, twin, old);
        assertThat(find(DESK, probe)).extracting(SimilarReport::id).containsExactly(old);
        bench.neighbours.now = NOW.plus(Duration.ofDays(30)).plusSeconds(1);
        assertThat(find(DESK, probe)).isEmpty();
    }

    @Test
    void shouldFindNothingForNothing() {
        assertThat(find(DESK, new Probe("", " ", "1101", List.of("622"), List.of("1"))))
                .isEmpty();
        assertThat(find(DESK, new Probe(null, null, null, null, null))).isEmpty();
    }

    @Test
    void shouldAskTheDatabaseOnceAndReadIndexesOnly() throws Exception {
        bench.statistics().clear();
        find(DESK, new Probe("李四", phone(), IDENTITY, List.of(account(), account()), List.of("0086123456")));
        assertThat(bench.statistics().getPrepareStatementCount()).isEqualTo(1);

        try (Connection connection = bench.connection();
                Statement statement = connection.createStatement()) {
            for (String branch : List.of(
                    "select id from casework_report force index (casework_report_victim_phone) where victim_phone = '1' and received_at >= '2026-01-01' order by received_at desc limit 200",
                    "select report_id from casework_transfer where payee_account = '1' and entered_at >= '2026-01-01' order by entered_at desc limit 200",
                    "select report_id from casework_contact where normalised = '1' and entered_at >= '2026-01-01' order by entered_at desc limit 200")) {
                List<String> plan = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery("explain " + branch)) {
                    while (rows.next()) {
                        plan.add(rows.getString("key") + " " + rows.getString("Extra"));
                    }
                }
                assertThat(plan)
                        .as(branch)
                        .singleElement()
                        .asString()
                        .contains("casework_")
                        .contains("Using index")
                        .doesNotContain("filesort");
            }
        }
    }
}
