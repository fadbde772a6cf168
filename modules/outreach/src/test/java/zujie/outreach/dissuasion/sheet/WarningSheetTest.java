package zujie.outreach.dissuasion.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.outreach.dissuasion.source.WarningBook;
import zujie.platform.sheet.SheetWriter;

class WarningSheetTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();
    private static final String HEAD = "福州市预警清单,,,,\n预警编号,潜在受害人,联系电话,预警等级,涉险金额（万元）,诈骗类型\n";

    private static ImportWarnings.Report load(byte[] file, String source) {
        return WORLD.as(
                WORLD.officer, () -> WORLD.get(ImportWarnings.class).handle(new ByteArrayInputStream(file), source));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "GBK"})
    void shouldTakeASheetAndGiveBackWhatIsWrong(String encoding) {
        String a = WORLD.freshPhone();
        String b = WORLD.freshPhone();
        byte[] file = (HEAD + "P1" + encoding + ",张三," + a + ",高,5,刷单返利\n" + "P2" + encoding + ",李四,12345,高,1,\n" + "P3"
                        + encoding + ",王五," + b + ",紫,1,F01\n" + "P4" + encoding + ",赵六," + a + ",中,2.5万,\n")
                .getBytes(Charset.forName(encoding));
        ImportWarnings.Report report = load(file, "PROVINCE");
        assertThat(report.lines()).isEqualTo(4);
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.joined()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(ImportWarnings.Rejected::line, ImportWarnings.Rejected::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4L, "phone"),
                        org.assertj.core.groups.Tuple.tuple(5L, "level"));
        assertThat(report.rejected().get(0).cells()).contains("李四", "12345");
        // The same file twice changes nothing.
        ImportWarnings.Report again = load(file, "PROVINCE");
        assertThat(again.taken() + again.joined()).isZero();
        assertThat(again.known()).isEqualTo(2);
    }

    @Test
    void shouldReadAWorkbookAndKnowLinesWithoutANumber() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String phone = WORLD.freshPhone();
        try (SheetWriter sheet = new SheetWriter(bytes, "预警")) {
            sheet.write(List.of("手机号", "级别", "来源", "涉险金额", "预警内容", "诈骗类型", "区划代码"));
            sheet.write(List.of(phone, "红", "公安部", "50,000.00", "自称警官", "冒充公检法及政府机关", "350104010203"));
        }
        ImportWarnings.Report report = load(bytes.toByteArray(), null);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.taken()).isEqualTo(1);
        assertThat(load(bytes.toByteArray(), null).known()).isEqualTo(1);
    }

    /** Some lists name the district by twelve digits. */
    @Test
    void shouldSendALineToTheDistrictOfItsArea() {
        byte[] file = ("手机号,级别,区划代码\n" + WORLD.freshPhone() + ",高,350104010203\n").getBytes(StandardCharsets.UTF_8);
        WORLD.as(WORLD.desk, () -> WORLD.get(ImportWarnings.class).handle(new ByteArrayInputStream(file), null));
        assertThat(WORLD.neighbours.lastWork().unitPath()).isEqualTo(DissuasionWorld.DISTRICT);
    }

    @Test
    void shouldRefuseWhatIsNoSheetOfWarnings() {
        assertThatThrownBy(() -> load("姓名,年龄\n张三,3\n".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("platform.sheet-headings");
        // Not one of them can be read: the reading itself has to end.
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= ImportWarnings.MOST; i++) {
            many.add("1.38E+10,高");
        }
        assertThatThrownBy(() -> load(("手机号,级别\n" + String.join("\n", many)).getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("outreach.too-many");
    }

    @Test
    void shouldNameTheSources() {
        assertThat(WORLD.get(WarningBook.class).sources()).contains("12381", "UNIT");
    }
}
