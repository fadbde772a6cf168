package zujie.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.InvalidValue;

class SheetTableTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("name", "受害人姓名", "姓名"),
            SheetColumn.optional("account", "收款账号"),
            SheetColumn.optional("amount", "金额", "涉案金额"),
            SheetColumn.optional("time", "报案时间"));

    private static final Instant TEN_FORTY = Instant.parse("2026-11-06T02:40:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "import with wrong encodings: {0}")
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "BOM"})
    void shouldReadEveryEncoding(String encoding) throws IOException {
        String text = "姓名,报案时间\r\n王某莉,2026/11/6 10:40\r\n";
        byte[] bytes =
                switch (encoding) {
                    case "UTF-16LE" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
                    case "BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
                    default -> text.getBytes(Charset.forName(encoding));
                };
        List<SheetTable.Line> lines = lines(file(bytes));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).text("name")).isEqualTo("王某莉");
        assertThat(lines.get(0).time("time")).isEqualTo(TEN_FORTY);
        assertThat(lines.get(0).number()).isEqualTo(2);
    }

    @Test
    void shouldRefuseWhatIsNoText() {
        assertRefused(new byte[] {(byte) 0x81, 0x20, 0x01, 0x02, (byte) 0xFF}, "platform.sheet-encoding");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "platform.sheet-old-excel");
        assertRefused("<html><table><tr><td>姓名".getBytes(StandardCharsets.UTF_8), "platform.sheet-old-excel");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "platform.sheet-damaged");
        assertRefused("姓名,金额\n王\u0000某,1\n".getBytes(StandardCharsets.UTF_8), "platform.sheet-encoding");
        assertRefused("姓名,金额\n\"王某,1\n".getBytes(StandardCharsets.UTF_8), "platform.sheet-damaged");
        assertRefused("金额,时间\n1,2\n".getBytes(StandardCharsets.UTF_8), "platform.sheet-headings");
    }

    /** Behind a mark that is left standing, the first quotation mark would be none. */
    @Test
    void shouldLeaveTheByteOrderMarkOutOfTheHeadings() throws IOException {
        Path file = file("\uFEFF\"姓名\",金额\n王某,1\n".getBytes(StandardCharsets.UTF_8));
        try (SheetTable table = SheetTable.open(file, COLUMNS)) {
            assertThat(table.headings()).containsExactly("姓名", "金额");
        }
    }

    @ParameterizedTest(name = "{0} has lost its digits")
    @ValueSource(strings = {"6.22202E+18", "6e+18", " 1.38E+10"})
    void shouldRefuseANumberThatExcelHasShortenedInAText(String typed) throws IOException {
        List<SheetTable.Line> lines = lines(file(("姓名,收款账号\n王某," + typed + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> lines.get(0).identifier("account"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("platform.sheet-digits-lost"));
    }

    @Test
    void shouldReadQuotesDividersAndShieldedNumbers() throws IOException {
        String semicolons =
                "2026年11月警情登记表;;\n序号;*姓名;收款账号\n1;\"王;某\n\"\"莉\"\"\";=\"0622202\"\n\n2;李某;'6222020200012345670\n";
        List<SheetTable.Line> lines = lines(file(semicolons.getBytes(StandardCharsets.UTF_8)));
        assertThat(lines).extracting(l -> l.text("name")).containsExactly("王;某\n\"莉\"", "李某");
        assertThat(lines).extracting(l -> l.identifier("account")).containsExactly("0622202", "6222020200012345670");
        assertThat(lines).extracting(SheetTable.Line::number).containsExactly(3L, 6L);
    }

    @ParameterizedTest(name = "dates as text and as numbers: {0}")
    @ValueSource(
            strings = {
                "2026-11-06 10:40",
                "2026/11/6 10:40:00",
                "2026.11.06 10:40",
                "2026年11月6日10时40分",
                "２０２６－１１－０６　１０：４０",
                "202611061040",
                "20261106104000",
                "2026-11-06T02:40:00Z",
                "46332.4444444444"
            })
    void shouldReadTimesAsPeopleWriteThem(String typed) {
        assertThat(SheetTimes.read(SheetCell.text(typed))).isEqualTo(TEN_FORTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/6/2026", "2026-02-30", "昨天", "2026-13-01", "10:40"})
    void shouldRefuseTimesThatAreOpen(String typed) {
        assertThatThrownBy(() -> SheetTimes.read(SheetCell.text(typed)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("platform.sheet-time-malformed"));
    }

    @ParameterizedTest(name = "amounts with commas and 万: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "50,000.00|false|5000000",
                "5万|false|5000000",
                "1.5|true|1500000",
                "￥3,168|false|316800",
                "2万元|true|2000000"
            })
    void shouldReadAmounts(String typed, boolean tenThousands, long fen) {
        assertThat(SheetAmounts.fen(SheetCell.text(typed), tenThousands)).isEqualTo(fen);
    }

    @Test
    void shouldReadFormulasDatesAndMergedCells() throws IOException {
        String shared =
                "<si><t>姓名</t></si><si><r><t>王</t></r><r><t>某莉</t></r><rPh sb=\"0\" eb=\"1\"><t>WANG</t></rPh></si>"
                        + "<si><t>涉案金额（万元）</t></si><si><t>报案时间</t></si><si><t>收款账号</t></si>";
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>警情登记表</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>2</v></c><c r=\"C2\" t=\"s\"><v>3</v></c><c r=\"D2\" t=\"s\"><v>4</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\" s=\"4\"><f>1+4</f><v>5.0000000000000009</v></c><c r=\"C4\" s=\"1\"><v>46332.444444444445</v></c><c r=\"D4\"><v>6.2220202000123453E18</v></c></row>"
                + "<row r=\"5\"><c r=\"B5\"><f>1/0</f><v></v></c><c r=\"C5\" s=\"2\"><v>46332</v></c><c r=\"D5\" t=\"str\"><f>\"62220202000\"&amp;\"12345670\"</f><v>6222020200012345670</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\" t=\"s\"><v>1</v></c><c r=\"B6\" t=\"e\"><v>#REF!</v></c><c r=\"C6\" s=\"3\"><v>46332.444444444445</v></c></row>";
        Path file = Workbook.of(
                folder, rows, "<mergeCells><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"A1:D1\"/></mergeCells>", shared);
        List<SheetTable.Line> lines = lines(file);
        assertThat(lines).extracting(SheetTable.Line::number).containsExactly(4L, 5L, 6L);
        assertThat(lines).extracting(l -> l.text("name")).containsExactly("王某莉", "王某莉", "王某莉");
        assertThat(lines.get(0).fen("amount")).isEqualTo(5_000_000);
        assertThat(lines.get(0).time("time")).isEqualTo(TEN_FORTY);
        assertThat(lines.get(0).cell("time").text()).isEqualTo("2026-11-06 10:40");
        assertThatThrownBy(() -> lines.get(0).identifier("account"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("platform.sheet-digits-lost"));
        assertThat(lines.get(1).cell("amount").kind()).isEqualTo(SheetCell.Kind.ERROR);
        assertThat(lines.get(1).time("time")).isEqualTo(Instant.parse("2026-11-05T16:00:00Z"));
        assertThat(lines.get(1).identifier("account")).isEqualTo("6222020200012345670");
        assertThat(lines.get(2).cell("amount").text()).isEqualTo("#REF!");
        assertThat(lines.get(2).time("time")).isEqualTo(TEN_FORTY);
    }

    /** Four years and a day less than in other files. */
    @Test
    void shouldCountTheDaysOfOldMacsSince1904() throws IOException {
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>报案时间</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>王某莉</t></is></c>"
                + "<c r=\"B2\" s=\"1\"><v>44870.444444444445</v></c></row>";
        assertThat(lines(Workbook.since1904(folder, rows)))
                .singleElement()
                .satisfies(line -> assertThat(line.time("time")).isEqualTo(TEN_FORTY));
    }

    @Test
    void shouldReadBackWhatItWrites() throws IOException {
        Path file = Files.createTempFile(folder, "out", ".xlsx");
        try (SheetWriter writer = new SheetWriter(Files.newOutputStream(file), "退回清单")) {
            writer.write(List.of("姓名", "收款账号", "问题"));
            writer.write(List.of("<王> & \"某\"\u0001莉", "6222020200012345670", ""));
            writer.write(List.of("", "", "=1+1"));
        }
        List<SheetTable.Line> lines = lines(file);
        assertThat(lines.get(0).texts()).containsExactly("<王> & \"某\"莉", "6222020200012345670");
        assertThat(lines.get(1).texts()).containsExactly("", "", "=1+1");
    }

    @ParameterizedTest(name = "a bomb in {0}")
    @ValueSource(strings = {"<workbook>", "<workbook a=\"", "<!-- <a> ", "<workbook><![CDATA[<a>"})
    void shouldNotUnpackABomb(String head) throws IOException {
        Path file = Files.createTempFile(folder, "bomb", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        assertThat(Files.size(file)).isLessThan(1L << 20);
        assertThatThrownBy(() -> lines(file)).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.code())
                .isEqualTo("platform.sheet-too-large"));
    }

    /** Small pieces, each harmless, but without end. */
    @Test
    void shouldEndAPartThatGrowsBeyondMeasure() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) '>');
                given += length;
                return given > (512L << 20) + length ? -1 : length;
            }
        };
        byte[] piece = new byte[1 << 20];
        assertThatThrownBy(() -> {
                    try (InputStream part = new XlsxFile.Limited(endless)) {
                        while (part.read(piece, 0, piece.length) >= 0) {
                            assertThat(piece[0]).isEqualTo((byte) '>');
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("platform.sheet-too-large"));
    }

    @Test
    void shouldReadAHundredThousandRowsInLittleMemory() throws IOException {
        Path file = Files.createTempFile(folder, "large", ".xlsx");
        try (SheetWriter writer = new SheetWriter(Files.newOutputStream(file), "警情")) {
            writer.write(List.of("姓名", "收款账号", "金额", "报案时间"));
            for (int i = 0; i < 100_000; i++) {
                writer.write(List.of("王某" + i, "622202020" + (1_000_000_000 + i), i + ".5万", "2026-11-06 10:40"));
            }
        }
        long before = used();
        long sum = 0;
        try (SheetTable table = SheetTable.open(file, COLUMNS)) {
            int count = 0;
            for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
                sum += line.fen("amount") == null ? 0 : 1;
                if (++count == 90_000) {
                    assertThat(used() - before).isLessThan(24L << 20);
                }
            }
        }
        assertThat(sum).isEqualTo(100_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> lines(file(content))).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.field()).contains("file");
        });
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "given", ".csv"), content);
    }

    private static List<SheetTable.Line> lines(Path file) throws IOException {
        List<SheetTable.Line> lines = new ArrayList<>();
        try (SheetTable table = SheetTable.open(file, COLUMNS)) {
            for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
