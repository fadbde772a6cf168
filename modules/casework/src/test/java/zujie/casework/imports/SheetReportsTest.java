package zujie.casework.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.platform.sheet.SheetTable;
import zujie.platform.sheet.SheetWriter;

/** What a line of a sheet of reports means. */
class SheetReportsTest extends ImportWorld {

    private static final String HEAD = "报案时间,姓名,手机号,案件类型,简要案情";
    private static final String LINE = "2026-11-05 10:00,张某某,13800138000,F08,冒充民警";

    private static ImportRow load(String more, String value) {
        return load(send(HEAD + "," + more + "\n" + LINE + "," + value + "\n").id());
    }

    /** A line with a number is that number's, whatever else was set right in it meanwhile. */
    @Test
    void shouldKnowALineByItsNumber() throws SQLException {
        assertThat(load("警情编号", "JJ 20261105 0001").loaded()).isEqualTo(1);
        String corrected = HEAD + ",警情编号\n" + LINE.replace("民警", "检察官") + ",JJ202611050001\n";
        assertThat(load(send(corrected).id()).repeated()).isEqualTo(1);
        assertThat(sql("select count(*) from casework_report")).containsExactly("1");
    }

    @Test
    void shouldLoadTheSameLineOnceInEachOrganisation() throws SQLException {
        byte[] sheet = (HEAD + "\n" + LINE + "\n").getBytes(StandardCharsets.UTF_8);
        load(send(sheet).id());
        UUID theirs = send(ELSEWHERE, sheet).id();
        ImportRow row = load(ELSEWHERE, theirs);
        assertThat(List.of(row.loaded(), row.repeated())).containsExactly(1, 0);
        assertThat(sql("select org_code from casework_report order by org_code"))
                .containsExactly("350102000000", "350104000000");
    }

    @Test
    void shouldTakeTheAmountForTheLossWhereNoAccountIsKnown() throws SQLException {
        load("转账金额", "\"3,168.50\"");
        assertThat(sql("select loss_fen from casework_report")).containsExactly("316850");
    }

    @Test
    void shouldDoubtNoAccountThatHasNoCheckDigit() {
        ImportRow row = load("收款账号", "35001610007052500123");
        assertThat(List.of(row.loaded(), row.warned())).containsExactly(1, 0);
    }

    @Test
    void shouldReadSeveralNumbersInOneCell() throws SQLException {
        load("嫌疑人电话", "13800138001；00852-12345678、95188");
        assertThat(sql("select count(*) from casework_contact where kind = 'SHOWN_NUMBER'"))
                .containsExactly("3");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"96110反诈专线,LINE_96110", "110接警台,POLICE_110", "银行网点报案,BANK", "上门报案,COUNTER", "短信平台,OTHER", "'',OTHER"})
    void shouldReadTheChannelAsPeopleWriteIt(String typed, String code) throws SQLException {
        load("报警方式", typed);
        assertThat(sql("select channel from casework_report")).containsExactly(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"中国工商银行福州分行,102100099996", "工商银行鼓楼支行,102100099996", "102100099996,102100099996", "工商,''"})
    void shouldKnowABankByItsBranch(String typed, String code) throws SQLException {
        load("收款账号,对方银行", "6222020200012345670," + typed);
        assertThat(sql("select payee_bank from casework_transfer")).containsExactly(code);
    }

    /** R7.1: a type is what it was on the day of the report. */
    @Test
    void shouldReadTheTypeAsItWasCalledThen() throws SQLException {
        try (Connection c = bench.connection();
                Statement s = c.createStatement()) {
            s.execute("insert into casework_fraud_type (code, valid_from, valid_to, parent, name, source)"
                    + " values ('F08.09', '2025-01-01', '2025-12-31', 'F08', '假冒疫情流调', '本地')");
        }
        try {
            String then = LINE.replace("2026-11-05", "2025-06-01").replace("F08", "假冒疫情流调");
            ImportRow row = load(send(HEAD + "\n" + then + "\n" + LINE.replace("F08", "假冒疫情流调") + "\n")
                    .id());
            assertThat(List.of(row.loaded(), row.rejected())).containsExactly(1, 1);
            assertThat(sql("select fraud_type from casework_report")).containsExactly("F08.09");
        } finally {
            try (Connection c = bench.connection();
                    Statement s = c.createStatement()) {
                s.execute("delete from casework_fraud_type where code = 'F08.09'");
            }
        }
    }

    /** A formula that failed stands for a value that nobody knows. */
    @Test
    void shouldRefuseALineWithAFailedFormula() throws IOException {
        UUID id = send(withFailedFormula(List.of((HEAD + ",涉案金额").split(",")), List.of((LINE + ",FAILED").split(","))))
                .id();
        assertThat(load(id).rejected()).isEqualTo(1);
        assertThat(lines(id, true)).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("casework.import-formula");
            assertThat(line.column()).isEqualTo("涉案金额");
        });
    }

    /** A sheet as another program writes it: the cell with FAILED holds a formula that came to #REF!. */
    private static byte[] withFailedFormula(List<String> head, List<String> line) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(plain, "警情")) {
            sheet.write(head);
            sheet.write(line);
        }
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(made)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(new String(from.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll(
                                "<c r=\"(\\w+)\"[^>]*><is><t[^>]*>FAILED</t></is></c>",
                                "<c r=\"$1\" t=\"e\"><f>SUM(A1)</f><v>#REF!</v></c>")
                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return made.toByteArray();
    }

    @Test
    void shouldGiveBackEveryRejectedLineHoweverMany(@TempDir Path folder) throws IOException {
        int many = ImportQueries.PIECE + 2;
        StringBuilder sheet = new StringBuilder(HEAD).append('\n');
        for (int i = 0; i < many; i++) {
            sheet.append(LINE.replace("2026-11-05 10:00", "昨天")).append(i).append('\n');
        }
        UUID id = send(sheet.toString()).id();
        assertThat(load(id).rejected()).isEqualTo(many);
        Path given = folder.resolve("rejects.xlsx");
        bench.as(DESK, () -> {
            try {
                bench.get(RejectSheet.class).write(id, Files.newOutputStream(given));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return id;
        });
        int lines = 0;
        try (SheetTable table = SheetTable.open(given, SheetReports.COLUMNS)) {
            for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
                lines++;
            }
        }
        assertThat(lines).isEqualTo(many);
    }
}
