package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.Neighbours;
import zujie.casework.api.Reports;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.Ids;
import zujie.platform.access.Actor;
import zujie.platform.paging.Slice;

/** Lists over a thousand reports, of which many came in at the same instant. */
class ReportQueriesTest {

    private static final int SEEDED = 1_000;
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");

    private static Bench bench;

    @BeforeAll
    static void start() throws SQLException {
        bench = ReportBeans.bench();
        seed(new Random(20261106));
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static void seed(Random random) throws SQLException {
        ReportState[] states = ReportState.values();
        try (Connection c = bench.connection();
                PreparedStatement insert = c.prepareStatement("insert into casework_report (id, version, report_no,"
                        + " org_code, org_name, unit_path, channel, fraud_type, loss_fen, loss_stated, brief,"
                        + " victim_name, victim_phone, victim_phone_typed, received_at, entered_at, handler_id,"
                        + " handler_name, state) values (?,0,?,?,?,?,'POLICE_110',?,?,1,'x','张三','13800138000',"
                        + "'13800138000',?,?,?,'民警',?)")) {
            for (int i = 0; i < SEEDED; i++) {
                boolean gulou = i % 4 != 0;
                // Three hundred instants for a thousand reports: order among equals must come from the id.
                Instant at = FIRST.plusSeconds(random.nextInt(300) * 600L);
                insert.setObject(1, Ids.next().toString());
                insert.setString(2, "S" + i);
                insert.setString(3, gulou ? "350102000000" : "350104000000");
                insert.setString(4, gulou ? "鼓楼分局" : "仓山分局");
                insert.setString(5, gulou ? Neighbours.GULOU : Neighbours.CANGSHAN);
                insert.setString(6, i % 3 == 0 ? "F01" : "F08");
                insert.setLong(7, i);
                insert.setObject(8, java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC));
                insert.setObject(9, java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC));
                insert.setString(10, UUID.randomUUID().toString());
                insert.setString(11, states[i % states.length].name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Slice<ReportRow> list(Actor by, ReportFilter filter, @Nullable String cursor, int size) {
        return bench.as(by, () -> bench.get(ReportQueries.class).list(filter, cursor, size));
    }

    private static List<ReportRow> all(Actor by, ReportFilter filter, int size) {
        List<ReportRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            Slice<ReportRow> slice = list(by, filter, cursor, size);
            rows.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor != null);
        return rows;
    }

    @Test
    void shouldPageThroughAllReportsOnceAndInOrder() {
        List<ReportRow> rows = all(CITY_DESK, ReportFilter.ALL, 37);

        assertThat(rows).hasSize(SEEDED);
        assertThat(new HashSet<>(rows.stream().map(ReportRow::id).toList())).hasSize(SEEDED);
        assertThat(rows).isSortedAccordingTo((a, b) -> b.receivedAt().compareTo(a.receivedAt()));
    }

    @Test
    void shouldGiveTheSameOrderInPiecesAsInOne() {
        List<UUID> inPieces =
                all(CITY_DESK, ReportFilter.ALL, 7).stream().map(ReportRow::id).toList();

        assertThat(inPieces)
                .isEqualTo(all(CITY_DESK, ReportFilter.ALL, 200).stream()
                        .map(ReportRow::id)
                        .toList());
    }

    @Test
    void shouldShowAUnitItsOwnReportsOnly() {
        assertThat(all(DESK, ReportFilter.ALL, 200)).hasSize(750).allMatch(r -> r.orgName()
                .equals("鼓楼分局"));
        assertThat(all(ELSEWHERE, ReportFilter.ALL, 200)).hasSize(250).allMatch(r -> r.orgName()
                .equals("仓山分局"));
    }

    @Test
    void shouldFilterByStateTypeAndTime() {
        Instant from = FIRST.plusSeconds(60_000);
        Instant to = FIRST.plusSeconds(120_000);
        List<ReportRow> expected = all(CITY_DESK, ReportFilter.ALL, 200).stream()
                .filter(r -> r.state().equals("ACCEPTED") && r.fraudType().equals("F01"))
                .filter(r -> !r.receivedAt().isBefore(from) && r.receivedAt().isBefore(to))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(all(CITY_DESK, new ReportFilter("ACCEPTED", "F01", from, to, null, null, null), 3))
                .isEqualTo(expected);
    }

    @Test
    void shouldRefuseAnUnknownStateAndAForgedCursor() {
        assertThatThrownBy(
                        () -> list(DESK, new ReportFilter("' or 1=1 --", null, null, null, null, null, null), null, 20))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> list(DESK, ReportFilter.ALL, "Zm9yZ2Vk", 20)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> list(DESK, ReportFilter.ALL, null, 201)).isInstanceOf(InvalidValue.class);
        assertThat(all(DESK, new ReportFilter(null, "' or 1=1 --", null, null, null, null, null), 20))
                .isEmpty();
    }

    @Test
    void shouldReadAPieceOfTheListInTwoStatements() {
        list(DESK, ReportFilter.ALL, null, 200);
        bench.statistics().clear();

        list(DESK, ReportFilter.ALL, null, 200);

        assertThat(bench.statistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void shouldReadAReportInThreeStatementsHoweverManyTransfersItHas() {
        ReportEntry.TransferEntry t = Calls.transfer();
        UUID id = bench.as(DESK, () -> bench.get(EnterReport.class)
                .handle(Calls.with(t, t, t, t, t, t, t, t))
                .id());
        bench.statistics().clear();

        bench.as(DESK, () -> bench.get(ReportQueries.class).get(id));

        assertThat(bench.statistics().getPrepareStatementCount()).isEqualTo(3);
        delete(id);
    }

    @Test
    void shouldBeServedByTheIndexOfTheReceipt() throws SQLException {
        try (Connection c = bench.connection();
                ResultSet plan = c.createStatement()
                        .executeQuery("explain select id from casework_report force index (casework_report_received)"
                                + " where unit_path like '/350000000000/%' and received_at < '2026-10-02'"
                                + " order by received_at desc, id desc limit 21")) {
            plan.next();
            assertThat(plan.getString("key")).isEqualTo("casework_report_received");
            assertThat(plan.getString("Extra")).contains("Using index").doesNotContain("filesort");
        }
    }

    @Test
    void shouldHideAReportOfAnotherUnitFromEveryUseCase() {
        UUID id = bench.as(
                DESK, () -> bench.get(EnterReport.class).handle(Calls.with()).id());

        for (Runnable use : List.<Runnable>of(
                () -> bench.get(ReportQueries.class).get(id),
                () -> bench.get(Reports.class).require(id),
                () -> bench.get(RevealVictim.class).handle(id, "x"),
                () -> bench.get(AcceptReport.class).handle(id, null),
                () -> bench.get(BeginReview.class).handle(new BeginReview.Command(id, null, null, null)),
                () -> bench.get(DecideFiling.class).handle(new DecideFiling.Command(id, null, "FILED", "1", null)),
                () -> bench.get(MarkDuplicate.class).handle(new MarkDuplicate.Command(id, null, id, "x")),
                () -> bench.get(AddTransfer.class).handle(new AddTransfer.Command(id, null, Calls.transfer())),
                () -> bench.get(AddContact.class)
                        .handle(new AddContact.Command(id, new ReportEntry.ContactEntry("APP", "x"))))) {
            assertThatThrownBy(() -> bench.as(ELSEWHERE, () -> {
                        use.run();
                        return id;
                    }))
                    .isInstanceOf(NotFound.class)
                    .hasMessageContaining("casework.report-not-found");
        }
        assertThat(bench.as(CITY_DESK, () -> bench.get(ReportQueries.class).get(id))
                        .row()
                        .id())
                .isEqualTo(id);
        delete(id);
    }

    @Test
    void r9_7_shouldMaskPersonalDataUntilAReasonIsGiven() {
        UUID id = bench.as(DESK, () -> bench.get(EnterReport.class)
                .handle(new ReportEntry(
                        null,
                        "110",
                        "F08",
                        null,
                        "x",
                        null,
                        null,
                        new ReportEntry.VictimEntry("张三丰", "13800138000", "11010519491231002x"),
                        List.of(Calls.transfer()),
                        null))
                .id());

        ReportDetail masked =
                bench.as(DESK, () -> bench.get(ReportQueries.class).get(id));
        assertThat(masked.row().victim()).isEqualTo("张*");
        assertThat(masked.row().phone()).isEqualTo("138****8000");
        assertThat(masked.identity()).isEqualTo("110105********002X");
        assertThat(masked.transfers().get(0).payeeAccount()).isEqualTo("6222 **** **** 5670");
        assertThat(masked.transfers().get(0).payeeBank()).isEqualTo("民生银行");
        assertThat(masked.toString()).doesNotContain("张三丰", "13800138000", "11010519491231002X", Calls.GOOD_CARD);

        assertThatThrownBy(
                        () -> bench.as(DESK, () -> bench.get(RevealVictim.class).handle(id, "　")))
                .isInstanceOf(InvalidValue.class);
        RevealedReport plain =
                bench.as(DESK, () -> bench.get(RevealVictim.class).handle(id, "回访被害人"));
        assertThat(plain.name()).isEqualTo("张三丰");
        assertThat(plain.identityNumber()).isEqualTo("11010519491231002X");
        assertThat(plain.transfers().get(0).payeeAccount()).isEqualTo(Calls.GOOD_CARD);
        delete(id);
    }

    @Test
    void shouldCountReceivedReportsWithoutDuplicates() {
        long expected = all(CITY_DESK, ReportFilter.ALL, 200).stream()
                .filter(r -> r.orgName().equals("仓山分局") && !r.state().equals("DUPLICATE"))
                .count();

        assertThat(bench.as(DESK, () -> bench.get(Reports.class)
                        .receivedBetween(FIRST, FIRST.plusSeconds(400_000), Neighbours.CANGSHAN)))
                .isEqualTo(expected);
        ReportFilter counted = new ReportFilter(null, null, FIRST, FIRST.plusSeconds(400_000), null, null, true);
        assertThat(all(CITY_DESK, counted, 200).stream()
                        .filter(r -> r.orgName().equals("仓山分局"))
                        .count())
                .isEqualTo(expected);
    }

    private static void delete(UUID id) {
        bench.run(() -> {
            for (String entity : List.of("Transfer", "Contact", "ReportMove")) {
                bench.database()
                        .createQuery("delete from " + entity + " e where e.report.id = :id")
                        .setParameter("id", id)
                        .executeUpdate();
            }
            bench.database()
                    .createQuery("delete from Report r where r.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }
}
