package zujie.casework.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.casework.Bench;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;

class FlowTest {

    /** The victim of the desk's reports has 138-0013-8000 and pays at 10:40 in China. */
    private static final String SHEET =
            """
            中国移动通信详单
            本机号码,对方号码,呼叫类型,通话开始时间,通话时长,基站,IMEI
            13900000001,13800138000,主叫,2026-11-06 09:30:00,600,460-00-1,862914056783211
            13900000001,13700000009,主叫,2026-11-05 20:00:00,00:01:35,460-00-1,862914056783211
            13900000002,+86 137 0000 0009,被叫,2026-11-05 21:00:00,1分35秒,460-00-2,86291405678321
            13900000002,13800138000,主叫,2026-11-06 06:00:00,30,460-00-2,86291405678321
            13900000001,13800138000,主叫,2026-11-06 11:00:00,5,460-00-1,862914056783211
            13900000003,10010,主叫,2026-11-05 22:00:00,5,,353918051234561
            13900000003,10011,主叫,2026-11-05 22:10:00,5,,
            13900000001,10012,主叫,2026-11-05 22:20:00,5,,
            13900000003,10086,主叫,2026-11-05 21:00:00,很久,,
            13900000003,,主叫,2026-11-05 21:00:00,5,,
            """;

    private static Bench bench;
    private static ReportDesk desk;

    @TempDir
    static Path folder;

    private static int files;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench("flow.LoadCalls", "flow.FlowQueries", "identifier.CaseIdentifiers", "link.LinksDue");
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static UUID aCase() {
        return new CaseDesk(bench).of(desk.report(100));
    }

    private static CallSheetRow load(UUID caseId, String sheet, Charset charset) {
        Path file = folder.resolve("calls" + files++ + ".csv");
        return bench.as(OFFICER, () -> {
            try {
                Files.write(file, sheet.getBytes(charset));
                return bench.get(LoadCalls.class).handle(caseId, "话单.csv", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static FlowView flow(UUID caseId) {
        return bench.as(OFFICER, () -> bench.get(FlowQueries.class).of(caseId));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void shouldShowWhoIsInCommonWhichDeviceAndWhichCallBeforeTheTransferSR12(String charset) {
        UUID file = aCase();
        CallSheetRow loaded = load(file, SHEET, Charset.forName(charset));
        assertThat(loaded.rows()).isEqualTo(8);
        assertThat(loaded.rejected()).isEqualTo(2);
        assertThat(loaded.faults()).contains("第 11 行").contains("第 12 行");

        FlowView flow = flow(file);
        assertThat(flow.common())
                .extracting(FlowView.Contact::number, FlowView.Contact::withHowMany, FlowView.Contact::calls)
                .as("of this case alone")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("137****0009", 2L, 2L),
                        org.assertj.core.groups.Tuple.tuple("138****8000", 2L, 3L));
        assertThat(flow.devices()).singleElement().satisfies(d -> {
            assertThat(d.imei()).isEqualTo("86291405678321");
            assertThat(d.calls()).isEqualTo(5);
            assertThat(d.numbers()).containsExactly("13900000001", "13900000002");
        });
        assertThat(flow.sequences())
                .as("the call of 06:00 was too early, that of 11:00 too late")
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.number()).isEqualTo("13900000001");
                    assertThat(s.victim()).isEqualTo("138****8000");
                    assertThat(s.calledAt()).isEqualTo(Instant.parse("2026-11-06T01:30:00Z"));
                    assertThat(s.minutesBetween()).isEqualTo(70);
                    assertThat(s.payeeAccount()).startsWith("6222 ****");
                });
        assertThat(bench.in(() -> bench.database()
                        .createNativeQuery(
                                "select count(*) from casework_identifier where case_id = :c and owner_type = 'CALLS'")
                        .setParameter("c", file.toString())
                        .getSingleResult()))
                .as("three numbers and two devices link the case with others")
                .isEqualTo(5L);
        assertThat(bench.in(() -> bench.database()
                        .createNativeQuery(
                                "select count(*) from casework_call_record where case_id = :c and outgoing = 0")
                        .setParameter("c", file.toString())
                        .getSingleResult()))
                .as("被叫")
                .isEqualTo(1L);
    }

    /** What cannot be read is told line by line, but not without end. */
    @Test
    void shouldTellTheFirstTwentyFaults() {
        StringBuilder sheet = new StringBuilder("主叫,被叫,时间,时长\n13900000001,10086,2026-11-05 21:00:00,5\n");
        for (int i = 0; i < 30; i++) {
            sheet.append("13900000001,10086,,").append(i).append('\n');
        }
        CallSheetRow loaded = load(aCase(), sheet.toString(), StandardCharsets.UTF_8);
        assertThat(loaded.rows()).isEqualTo(1);
        assertThat(loaded.rejected()).isEqualTo(30);
        assertThat(loaded.faults().lines()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00:00", "86401", "很久", "-5"})
    void shouldRefuseALengthThatNoCallHas(String typed) {
        assertThatThrownBy(() -> Call.seconds(typed)).hasMessageContaining("casework.call-length-malformed");
    }

    @Test
    void shouldTakeTheSameFileOnce() {
        UUID file = aCase();
        load(file, SHEET, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> load(file, SHEET, StandardCharsets.UTF_8)).isInstanceOf(Conflict.class);
        load(aCase(), SHEET, StandardCharsets.UTF_8);
    }

    @Test
    void shouldRefuseASheetWithoutItsColumnsOrWithoutACall() {
        UUID file = aCase();
        assertThatThrownBy(() -> load(file, "姓名,电话\n张三,138\n", StandardCharsets.UTF_8))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("sheet-headings");
        assertThatThrownBy(() -> load(file, "主叫,被叫,时间\n,,\n1,2,昨天\n", StandardCharsets.UTF_8))
                .hasMessageContaining("casework.calls-empty");
        assertThat(flow(file).sheets()).isEmpty();
    }

    /** Rows that cannot be read count as well: what no carrier sends is not read to its end. */
    @Test
    void shouldReadNoMoreThanTwoHundredThousandRows() {
        String sheet = "本机号码,对方号码,通话开始时间\n" + "1,2,昨天\n".repeat(200_001);
        UUID id = aCase();
        assertThatThrownBy(() -> load(id, sheet, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(InvalidValue.class, e -> {
                    assertThat(e.field()).contains("file");
                    assertThat(e.code()).isEqualTo("casework.too-many");
                });
    }

    @Test
    void shouldHideACaseOfOthers() {
        UUID file = aCase();
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(FlowQueries.class).of(file)))
                .isInstanceOf(NotFound.class);
        assertThat(bench.as(DESK, () -> bench.get(FlowQueries.class).of(file)).sequences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"95,95", "95秒,95", "01:35,95", "00:01:35,95", "1分35秒,95", "1时01分01秒,3661", "'',0"})
    void shouldReadTheLengthOfACall(String typed, int seconds) {
        assertThat(Call.seconds(typed)).isEqualTo(seconds);
    }
}
