package zujie.casework.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.api.Reports;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.NotFound;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Paper;

class PrintingTest {

    private static Bench bench;
    private static UUID report;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench(
                "document.PrintReport",
                "document.PrintCase",
                "report.ReportsToPrint",
                "suspect.SuspectsToPrint",
                "suspect.SuspectRegister");
        report = new ReportDesk(bench).report(5_000_000);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static String text(Paper paper) throws IOException {
        Path kept = Path.of("target", "papers", paper.fileName());
        Files.createDirectories(kept.getParent());
        Files.write(kept, paper.content());
        StringBuilder text = new StringBuilder();
        PdfReader reader = new PdfReader(paper.content());
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        assertThat(reader.getNumberOfPages()).as(paper.fileName()).isEqualTo(1);
        // Lines break where the page has them; the words go on.
        return text.toString().replaceAll("\\s", "");
    }

    private static UUID transfer() {
        return bench.as(DESK, () -> bench.get(Reports.class).require(report))
                .transfers()
                .get(0)
                .id();
    }

    @Test
    void r1_23_shouldPrintTheAcceptanceSheet() throws IOException {
        Paper paper = bench.as(DESK, () -> bench.get(PrintReport.class).acceptance(report, DocumentFormat.PDF));

        assertThat(paper.fileName()).startsWith("受案登记表-").endsWith(".pdf");
        assertThat(text(paper)).contains("受案登记表", "张某某", "冒充民警诈骗", "■110接警", "民警desk", "打印：鼓楼分局");
    }

    @Test
    void r1_2_shouldPrintTheApplicationForAStop() throws IOException {
        UUID transfer = transfer();
        Paper paper = bench.as(
                OFFICER, () -> bench.get(PrintReport.class).stopApplication(report, transfer, DocumentFormat.PDF));

        assertThat(text(paper)).contains("紧急止付申请表", "张某某", "民生银行", "承担相应的法律责任", "¥50,000.00", "伍万元整");
    }

    @Test
    void shouldPrintTheCoverOfACase() throws IOException {
        UUID file = new CaseDesk(bench).of(new ReportDesk(bench).report(100));
        Paper paper = bench.as(OFFICER, () -> bench.get(PrintCase.class).handle(file, DocumentFormat.PDF));

        assertThat(text(paper)).contains("案件登记表", "张某某", "刑拘0人");
        assertThat(bench.as(OFFICER, () -> bench.get(PrintCase.class).handle(file, DocumentFormat.WORD))
                        .content())
                .startsWith('P', 'K');
    }

    @Test
    void shouldPrintNothingOfAnotherUnit() {
        UUID file = new CaseDesk(bench).opened();
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(PrintReport.class).acceptance(report, DocumentFormat.PDF)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(PrintCase.class).handle(file, DocumentFormat.PDF)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bench.as(DESK, () -> bench.get(PrintReport.class)
                        .stopApplication(report, UUID.randomUUID(), DocumentFormat.PDF)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("casework.document-transfer");
    }

    @ParameterizedTest(name = "{0} fen are {1}")
    @CsvSource({
        "0, 零元整",
        "1663500, 壹万陆仟陆佰叁拾伍元整",
        "11000000, 壹拾壹万元整",
        "100000100, 壹佰万零壹元整",
        "10050, 壹佰元伍角整",
        "10005, 壹佰元零伍分",
        "5, 伍分",
        "30, 叁角整",
        "10203040506, 壹亿零贰佰零叁万零肆佰零伍元零陆分",
        "1000000000000, 壹佰亿元整",
        "100010000000, 壹拾亿零壹拾万元整",
        "1234567, 壹万贰仟叁佰肆拾伍元陆角柒分"
    })
    void shouldWriteSumsOut(long fen, String words) {
        assertThat(RenminbiWords.of(fen)).isEqualTo(words);
    }
}
