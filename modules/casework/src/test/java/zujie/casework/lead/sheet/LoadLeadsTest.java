package zujie.casework.lead.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.casework.Bench;
import zujie.casework.lead.LeadBeans;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.sheet.SheetWriter;

/** SR-1: leads come in by the hundred a day, also as sheets. */
class LoadLeadsTest {

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = LeadBeans.with(ReportDesk.bench().with("lead.sheet.LoadLeads"));
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void now() {
        bench.neighbours.now = Instant.parse("2026-11-10T02:00:00Z");
        bench.neighbours.work.clear();
    }

    private static LoadLeads.Report load(Actor by, byte[] file, @Nullable String toOrg) {
        return bench.as(by, () -> {
            try {
                return bench.get(LoadLeads.class).handle(new ByteArrayInputStream(file), "UNIT", toOrg);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "GBK"})
    void shouldTakeTheGoodLinesTogetherAndSayWhatIsWrongWithTheOthers(String encoding) {
        byte[] file = ("11月线索汇总,,,,\n线索标题,内容,来源,承办单位,涉诈电话,收款账号\n"
                        + "A" + encoding + ",刷单,研判,350104000000,+86 139-0591-0001；13905910002,\n"
                        + "B" + encoding + ",刷单,,,,#12#\n"
                        + ",无标题,,,,\n"
                        + "D" + encoding + ",刷单,外星,,,\n"
                        + "E" + encoding + ",刷单,,无此单位,,\n"
                        + "F" + encoding + ",刷单,,350104000000,,6222020200012345670\n")
                .getBytes(Charset.forName(encoding));
        LoadLeads.Report report = load(DESK, file, null);
        assertThat(report.lines()).isEqualTo(6);
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.rejected())
                .extracting(LoadLeads.Rejected::line, LoadLeads.Rejected::field)
                .containsExactly(
                        Tuple.tuple(4L, "account"),
                        Tuple.tuple(5L, "title"),
                        Tuple.tuple(6L, "source"),
                        Tuple.tuple(7L, "toOrg"));
        assertThat(report.rejected().get(0).reason()).startsWith("账户：");
        assertThat(report.rejected().get(0).cells()).contains("#12#");
        assertThat(bench.neighbours.work).singleElement().satisfies(w -> assertThat(w.kind())
                .isEqualTo("casework.receive-lead"));

        LoadLeads.Report again = load(DESK, file, null);
        assertThat(again.taken()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.rejected()).hasSize(4);
    }

    @Test
    void shouldReadAWorkbookAndSendLinesOnToTheUnitChosen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(bytes, "线索")) {
            sheet.write(List.of("标题", "电话", "身份证号"));
            sheet.write(List.of("工作簿线索", "0591-87654321", ""));
            sheet.write(List.of("工作簿线索", "0591-87654321", ""));
        }
        LoadLeads.Report report = load(DESK, bytes.toByteArray(), "仓山分局");
        assertThat(report.rejected()).isEmpty();
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        // Another organisation may have heard the same.
        assertThat(load(ELSEWHERE, bytes.toByteArray(), null).taken()).isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatIsNoSheetOfLeads() {
        assertThatThrownBy(() -> load(DESK, "姓名,年龄\n张三,3\n".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("platform.sheet-headings"));
        String many = "标题\n" + "甲\n".repeat(LoadLeads.MOST + 1);
        assertThatThrownBy(() -> load(DESK, many.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("casework.too-many"));
        assertThatThrownBy(() -> load(DESK, new byte[(10 << 20) + 1], null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("casework.lead-sheet-too-large"));
    }
}
