package zujie.casework.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.attachment.AttachmentStore;
import zujie.platform.sheet.SheetWriter;

class ImportTest extends ImportWorld {

    private static final String HEAD = "报案时间,姓名,手机号,身份证号码,案件类型,涉案金额,简要案情,收款账号,收款户名,对方银行,转账时间\n";
    private static final String GOOD =
            "2026-11-05 10:00,张某某,１３８ 0013 8000,11010519491231002X,冒充公检法,5万,以欠费为由诱骗转账,6222 0202 0001 2345 670,陈某,中国工商银行福州分行,2026/11/5 9:40\n";
    private static final String BAD_IDENTITY =
            "2026-11-05 11:00,李某某,13900139000,110105194912310021,F08,\"3,168.00\",冒充民警,,,,\n";
    private static final String DOUBTFUL =
            "2026-11-05 12:00,王某某,13700137000,,虚假贷款,1000,办理贷款被骗,6222020200012345671,刘某,海峡银行,\n";

    @Test
    void shouldLoadWhatIsRightAndGiveBackWhatIsWrong() throws SQLException {
        UUID id = send((HEAD + GOOD + BAD_IDENTITY + DOUBTFUL).getBytes(Charset.forName("GBK")))
                .id();
        assertThat(get(id).state()).isEqualTo("WAITING");
        ImportRow done = load(id);
        assertThat(done.state()).isEqualTo("DONE");
        assertThat(done.fileName()).isEqualTo("警情.csv");
        assertThat(done.lastLine()).isEqualTo(4);
        assertThat(bench.get(FakeStore.class).most).as("64 MiB").isEqualTo(64L << 20);
        assertThat(List.of(done.loaded(), done.rejected(), done.warned(), done.repeated()))
                .containsExactly(2, 1, 1, 0);

        // Normalised, and kept as typed too.
        assertThat(
                        sql(
                                "select concat(payee_account, '|', payee_account_typed, '|', payee_bank) from casework_transfer order by entered_at, payee_account"))
                .containsExactly(
                        "6222020200012345670|6222 0202 0001 2345 670|102100099996",
                        "6222020200012345671|6222020200012345671|");
        assertThat(
                        sql(
                                "select concat(victim_phone, '|', victim_phone_typed, '|', fraud_type, '|', loss_fen) from casework_report where victim_name = '张某某'"))
                .containsExactly("13800138000|１３８ 0013 8000|F08|5000000");

        LineRow rejected = lines(id, true).get(0);
        assertThat(rejected.line()).isEqualTo(3);
        assertThat(rejected.column()).isEqualTo("身份证号");
        assertThat(rejected.code()).startsWith("kernel.identity");
        assertThat(rejected.sentence(java.util.Locale.SIMPLIFIED_CHINESE)).doesNotContain("???");
        assertThat(lines(id, false))
                .extracting(LineRow::code)
                .containsExactlyInAnyOrder("casework.import-card-doubtful", "casework.import-bank-unknown");
        assertThat(lines(id, false)).allSatisfy(l -> assertThat(l.reportId()).isNotNull());
    }

    @Test
    void shouldLoadNothingTwice() throws SQLException {
        UUID first = send(HEAD + GOOD + DOUBTFUL).id();
        load(first);
        ImportStarted again = send(HEAD + GOOD + DOUBTFUL);
        assertThat(again.repeated()).isTrue();
        assertThat(again.id()).isEqualTo(first);

        // Other bytes, the same rows typed otherwise, one of them twice, and a new one.
        String otherwise = GOOD.replace("5万", "50000.00").replace("１３８ 0013 8000", "13800138000");
        UUID second = send(HEAD + otherwise + DOUBTFUL + otherwise + DOUBTFUL.replace("1000", "2000"))
                .id();
        ImportRow row = load(second);
        assertThat(List.of(row.loaded(), row.repeated(), row.rejected())).containsExactly(1, 3, 0);
        assertThat(sql("select count(*) from casework_report")).containsExactly("3");
    }

    @Test
    void shouldTakeTheRejectListCorrected() throws IOException, SQLException {
        UUID first = send(HEAD + GOOD + BAD_IDENTITY).id();
        load(first);
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        bench.as(DESK, () -> {
            try {
                bench.get(RejectSheet.class).write(first, given);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return first;
        });
        ImportQueries.Piece piece =
                bench.as(DESK, () -> bench.get(ImportQueries.class).rejects(first, 0));
        assertThat(piece.rows()).hasSize(1);
        assertThat(piece.rows().get(0).get(11)).isEqualTo("3");
        assertThat(piece.rows().get(0).get(12)).startsWith("身份证号：");

        // Unchanged it is refused again, corrected it is taken.
        UUID unchanged = send(given.toByteArray()).id();
        assertThat(load(unchanged).rejected()).isEqualTo(1);
        ByteArrayOutputStream corrected = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(corrected, "改正")) {
            List<String> head = new ArrayList<>(List.of(HEAD.strip().split(",")));
            head.addAll(List.of("原文件行号", "退回原因"));
            sheet.write(head);
            List<String> cells = new ArrayList<>(piece.rows().get(0));
            cells.set(3, "11010519491231002X");
            sheet.write(cells);
        }
        ImportRow row = load(send(corrected.toByteArray()).id());
        assertThat(List.of(row.loaded(), row.rejected())).containsExactly(1, 0);
        assertThat(sql("select loss_fen from casework_report where victim_name = '李某某'"))
                .containsExactly("316800");
    }

    @Test
    void shouldGoOnBehindTheLastPieceWhenCutOff() throws SQLException {
        UUID id = send(HEAD + GOOD + DOUBTFUL).id();
        try (Connection c = bench.connection();
                Statement s = c.createStatement()) {
            s.execute("update casework_import set state = 'RUNNING', last_line = 2, beat_at = utc_timestamp(6)");
        }
        assertThat(load(id).state()).as("somebody is at work").isEqualTo("RUNNING");
        try (Connection c = bench.connection();
                Statement s = c.createStatement()) {
            s.execute("update casework_import set beat_at = utc_timestamp(6) - interval 2 minute");
        }
        ImportRow row = load(id);
        assertThat(row.state()).isEqualTo("DONE");
        assertThat(row.loaded()).isEqualTo(1);
        assertThat(sql("select victim_name from casework_report")).containsExactly("王某某");
    }

    @Test
    void shouldEndWithTheAccountOfTheUploaderAndTakeTheFileAgain() {
        UUID id = send(HEAD + GOOD).id();
        bench.get(KnownOfficers.class).left = true;
        ImportRow failed = load(id);
        assertThat(failed.state()).isEqualTo("FAILED");
        assertThat(failed.failure()).isEqualTo("casework.import-account-gone");
        bench.get(KnownOfficers.class).left = false;
        ImportStarted again = send(HEAD + GOOD);
        assertThat(again.repeated()).isFalse();
        assertThat(load(again.id()).loaded()).isEqualTo(1);
    }

    /** R1.5: what happened yesterday has no clock that could still be kept. */
    @Test
    void shouldRunTheClockOnlyIfItsTimeIsStillToCome() {
        load(send(HEAD + GOOD.replace("2026/11/5 9:40", "") + "2026-11-06 10:50,赵某某,13600136000,,F01,100,刷单,,,,\n")
                .id());
        assertThat(bench.neighbours.work).hasSize(1);
        assertThat(bench.neighbours.work.get(0).dueAt()).isEqualTo(Instant.parse("2026-11-06T03:20:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-06 12:00,casework.time-in-future",
        "昨天上午,platform.sheet-time-malformed",
        "'',casework.text-missing"
    })
    void shouldRefuseALineWithItsReason(String time, String code) {
        UUID id = send(HEAD + GOOD.replace("2026-11-05 10:00", time)).id();
        assertThat(load(id).rejected()).isEqualTo(1);
        assertThat(lines(id, true).get(0).code()).isEqualTo(code);
        assertThat(lines(id, true).get(0).column()).isEqualTo("报案时间");
    }

    @Test
    void shouldRefuseUnknownTypesAndSpoiltNumbers() {
        UUID id = send(HEAD + GOOD.replace("冒充公检法", "冒充") + GOOD.replace("6222 0202 0001 2345 670", "6.22202E+18"))
                .id();
        load(id);
        assertThat(lines(id, true))
                .extracting(LineRow::code)
                .containsExactly("casework.import-type-unknown", "platform.sheet-digits-lost");
    }

    @Test
    void shouldRefuseASheetWithoutTheColumnsItNeeds() {
        assertThatThrownBy(() -> send("姓名,电话\n张某,13800138000\n"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("platform.sheet-headings"));
    }

    @Test
    void shouldHideItFromOtherUnits() {
        UUID id = send(HEAD + GOOD).id();
        assertThat(bench.as(CITY_DESK, () -> bench.get(ImportQueries.class).get(id))
                        .id())
                .isEqualTo(id);
        for (Runnable look : List.<Runnable>of(
                () -> bench.get(ImportQueries.class).get(id),
                () -> bench.get(ImportQueries.class).lines(id, true, 0),
                () -> bench.get(ImportQueries.class).rejects(id, 0))) {
            assertThatThrownBy(() -> bench.as(ELSEWHERE, () -> {
                        look.run();
                        return id;
                    }))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(bench.as(ELSEWHERE, () -> bench.get(ImportQueries.class).list(null, null))
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WAITING,RUNNING FAILED", "RUNNING,RUNNING DONE FAILED", "DONE,''", "FAILED,WAITING"})
    void shouldMoveAsTheTableSays(ImportState from, String allowed) {
        for (ImportState to : ImportState.values()) {
            assertThat(from.canBecome(to))
                    .as(from + " " + to)
                    .isEqualTo(List.of(allowed.split(" ")).contains(to.name()));
        }
    }

    /** A piece that was held up must not set the count back, nor anything go on once it is over. */
    @Test
    void shouldGoForwardOnlyAndNotOnWhenItIsOver() {
        Instant now = Instant.parse("2026-11-22T02:00:00Z");
        SheetImport task = SheetImport.of(
                "警情.csv", new AttachmentStore.Received(Path.of("x"), "0".repeat(64), "", 1), "", DESK, now);
        task.begin(now);
        task.advance(120, now);
        task.advance(20, now);
        assertThat(task.lastLine()).isEqualTo(120);
        task.finish(now);
        assertThatThrownBy(() -> task.advance(121, now))
                .isInstanceOf(IllegalMove.class)
                .hasMessageContaining("casework.import-move-illegal");
        assertThatThrownBy(task::again).isInstanceOf(IllegalMove.class);
    }
}
