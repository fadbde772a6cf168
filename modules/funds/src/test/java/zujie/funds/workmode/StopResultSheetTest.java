package zujie.funds.workmode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.workmode.sheet.ReadResultSheet;
import zujie.funds.workmode.sheet.ResultReport;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;

/** Results of stops out of the ministry's platform, by sheet (R1.24), on a real MariaDB. */
class StopResultSheetTest {

    private static final HandOverStops HAND = new HandOverStops();
    private static final StopResultSheet SHEET = new StopResultSheet();
    private static FundsWorld world;
    private static int accounts;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
        world.add(List.of(new StopsByHand(), new Institutions(), new ReadResultSheet(), HAND, SHEET), List.of());
        world.sqlUpdate(
                "insert into funds_institution (bank_code, version, work_mode, payment, gateway, changed_by, changed_at, reason) values ('"
                        + FundsWorld.CMBC + "', 0, 'PLATFORM', false, false, 't', now(6), '')");
    }

    private static UUID stop() {
        return world.stop(world.report("62260000060%05d".formatted(++accounts), null));
    }

    private static String no(UUID stop) {
        return world.stopView(stop).stop().orderNo();
    }

    private static UUID carried() {
        UUID stop = stop();
        world.as(world.desk, () -> HAND.handle(new HandOverStops.Command(stop, "P" + accounts, null, "")));
        return stop;
    }

    private static ResultReport take(Actor by, String... lines) throws IOException {
        byte[] sheet = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return world.as(by, () -> SHEET.take(new ByteArrayInputStream(sheet)));
    }

    @Test
    void shouldEnterEachLineByItselfAndTellWhatItRefuses_R1_24() throws IOException {
        UUID held = carried();
        UUID failed = carried();
        UUID notCarried = stop();
        UUID numbered = stop();
        UUID other = carried();
        String[] sheet = {
            "申请编号,结果代码,平台编号,账户余额,止付时间,户名,账号,备注",
            no(held) + ",0000,,60000.00,2024-03-01 09:50:00,李四,,",
            no(failed) + ",0300,,,,,,账号不存在",
            no(notCarried) + ",0000,,60000.00,2024-03-01 09:50:00,,,",
            no(numbered) + ",1200,BP20240301,100.00,2024-03-01 09:50:00,,,",
            "010199999999999920240301000000000009,0000,,1,2024-03-01 09:50:00,,,",
            no(held) + ",0000,,59999.00,2024-03-01 09:50:00,,,",
            no(other) + ",0000,,60000.00,2024-03-01 09:50:00,王五,,",
            no(other) + ",XXXX,,,,,,",
            no(other) + ",0000,,60000.00,昨天,,,"
        };
        ResultReport report = take(world.desk, sheet);
        assertThat(report.taken()).isEqualTo(3);
        assertThat(report.known()).isZero();
        assertThat(report.rejected())
                .extracting(ResultReport.Rejected::line, ResultReport.Rejected::code)
                .containsExactly(
                        tuple(4L, "funds.handover-missing"),
                        tuple(6L, "funds.stop-not-found"),
                        tuple(7L, "funds.answered-otherwise"),
                        tuple(8L, "funds.elements-differ"),
                        tuple(9L, "funds.result-code-unknown"),
                        tuple(10L, "platform.sheet-time-malformed"));
        assertThat(report.rejected()).allSatisfy(r -> assertThat(r.reason()).isNotBlank());
        assertThat(world.stateOf(held)).isEqualTo("EXECUTED");
        assertThat(world.stopView(held).answeredBy()).contains("录入");
        assertThat(world.stateOf(failed)).isEqualTo("FAILED");
        assertThat(world.stateOf(numbered)).isEqualTo("EXECUTED");
        assertThat(world.as(world.desk, () -> HAND.list(numbered)))
                .singleElement()
                .satisfies(h -> assertThat(h.number()).isEqualTo("BP20240301"));
        assertThat(world.stateOf(notCarried)).isEqualTo("ISSUED");
        assertThat(world.stateOf(other)).isEqualTo("ISSUED");

        // The same file again: nothing twice, and what was refused is told again.
        ResultReport again = take(world.desk, sheet);
        assertThat(again.taken()).isZero();
        assertThat(again.known()).isEqualTo(3);
        assertThat(again.rejected()).hasSize(6);
        assertThat(world.as(world.desk, () -> HAND.list(numbered))).hasSize(1);
        assertThat(world.stopView(held).steps().stream().filter(s -> s.event().equals("EXECUTED")))
                .hasSize(1);
    }

    /** A line that is refused leaves nothing of itself, not even how the order got there. */
    @Test
    void shouldLeaveNothingOfARefusedLine() throws IOException {
        UUID stop = stop();
        ResultReport report = take(world.desk, "申请编号,结果代码,平台编号,账户余额,止付时间", no(stop) + ",0000,BP1,,2024-03-01 09:50:00");
        assertThat(report.rejected()).extracting(ResultReport.Rejected::code).containsExactly("funds.balance-missing");
    }

    @Test
    void shouldKnowNoOrderOfOthers() throws IOException {
        UUID stop = carried();
        ResultReport report = take(world.elsewhere, "申请编号,结果代码,账户余额,止付时间", no(stop) + ",0000,1.00,2024-03-01 09:50:00");
        assertThat(report.rejected()).extracting(ResultReport.Rejected::code).containsExactly("funds.stop-not-found");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
    }

    @Test
    void shouldRefuseWhatIsNoResultSheet() {
        assertThatThrownBy(() -> take(world.desk, "姓名,电话", "张三,1")).isInstanceOf(InvalidValue.class);
    }

    /** It is read to its end first: one that is too long or breaks off enters nothing at all. */
    @Test
    void shouldEnterNothingOfASheetThatIsTooLong() throws IOException {
        UUID stop = carried();
        String line = no(stop) + ",0000,60000.00,2024-03-01 09:50:00";
        String[] sheet = new String[2_002];
        Arrays.fill(sheet, line);
        sheet[0] = "申请编号,结果代码,账户余额,止付时间";
        assertThatThrownBy(() -> take(world.desk, sheet)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.code()).isEqualTo("funds.query-too-many");
            assertThat(e.field()).contains("file");
        });
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        ResultReport report = take(world.desk, Arrays.copyOf(sheet, 2_001));
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1_999);
    }

    @Test
    void shouldRefuseAFileThatIsNoSheet() {
        assertThatThrownBy(() -> take(world.desk, "")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> take(world.desk, "PK\u0003\u0004 no workbook")).isInstanceOf(InvalidValue.class);
    }
}
