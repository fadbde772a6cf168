package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.stoppay.FundsWorld;

/** §6: what banks report (100401, 100403 to 100405), what police answer (100402), and the orders that follow (R1.4, R6.1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportMessagesTest {

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private int count;
    private String account;
    private UUID last;

    @BeforeEach
    void clear() {
        world.sqlUpdate("delete from funds_gateway_message");
        account = "62260000600" + (10_000_000 + count);
    }

    private String number(String business) {
        return business + "%032d".formatted(++count);
    }

    private Part victim(String number, String type, boolean ceased) {
        return Sample.victim(number, type, ceased ? account : null, Wire.time(world.now()), account);
    }

    private static Part feature(String number, String code, String original) {
        return Sample.feature(number, code, original);
    }

    private static void assertAnswer(Part answer, String code, String result) {
        assertThat(answer.get("Code")).as(answer.or("Description")).isEqualTo(code);
        assertThat(answer.get("Result")).isEqualTo(result);
    }

    private BankReportRow only(String number) {
        UUID id = UUID.fromString(
                world.sql("select cast(id as char) from funds_bank_report where application_id = '" + number + "'")
                        .toString());
        return world.as(world.desk, () -> gateway.readReports.get(id)).report();
    }

    /** The stop that follows a bank's report: the desk has made a report of it and orders the stop. */
    private Envelope orderAfter(String number, String type) {
        return orderAfter(number, type, Duration.ZERO);
    }

    private Envelope orderAfter(String number, String type, Duration later) {
        assertAnswer(
                gateway.report(gateway.program, "100401", victim(number, type, type.equals("02"))), "100000", null);
        BankReportRow sent = only(number);
        UUID report = world.report(account, null);
        gateway.reportId = report;
        world.as(world.desk, () -> gateway.handleReports.accept(sent.id(), "F08", "已受理"));
        world.sqlUpdate("delete from funds_gateway_message where code = '100402'");
        world.pass(later);
        last = world.stop(report);
        return gateway.only(gateway.program);
    }

    @Test
    void shouldTakeAVictimAtTheCounterAndTellTheBankWhatBecameOfIt_100401_100402() {
        String number = number("0401");
        Part body = victim(number, "01", false);
        assertAnswer(gateway.report(gateway.program, "100401", body), "100000", null);
        assertThat(gateway.last("unit_path"))
                .as("police of the unit see the message")
                .isEqualTo(FundsWorld.DISTRICT);
        assertThat(gateway.last("subject_type")).isEqualTo("bank-report");
        BankReportRow sent = only(number);
        assertThat(sent.kind()).isEqualTo("CASE");
        assertThat(sent.transfers()).singleElement().satisfies(t -> assertThat(t.amountFen())
                .isEqualTo(5_000_000));
        assertThat(world.open("funds.answer-bank-report", sent.id())).hasSize(1);
        assertAnswer(gateway.report(gateway.program, "100401", body), "100000", null);
        assertThat(world.sql("select count(*) from funds_bank_report where application_id = '" + number + "'")
                        .toString())
                .as("the same ApplicationID counts once")
                .isEqualTo("1");
        assertAnswer(gateway.report(gateway.program, "100401", victim(number, "02", true)), "200003", "0900");
        world.as(world.desk, () -> gateway.handleReports.reject(sent.id(), "重复报案"));
        Envelope told = gateway.only(gateway.program);
        assertThat(told.code()).isEqualTo("100402");
        assertThat(told.applicationId()).isEqualTo(number);
        assertThat(told.body().get("handleResult")).isEqualTo("02");
        assertThat(told.body().get("feedbackRemark")).isEqualTo("重复报案");
    }

    @Test
    void shouldTellTheBankThreeTimesAtMost_100402() {
        String number = number("0401");
        gateway.report(gateway.program, "100401", victim(number, "01", false));
        BankReportRow sent = only(number);
        world.as(world.desk, () -> gateway.handleReports.reject(sent.id(), "重复报案"));
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.poll(gateway.program)).as("time %s", i + 1).hasSize(1);
            world.sqlUpdate("update funds_gateway_message set next_at = '2000-01-01'");
        }
        assertThat(gateway.poll(gateway.program)).isEmpty();
    }

    @Test
    void shouldNameTheBanksReportInTheOrderThatItAskedFor_R6_1_02() {
        String number = number("0401");
        Envelope order = orderAfter(number, "01");
        assertThat(order.code()).isEqualTo("100101");
        assertThat(order.body().get("applicationType")).isEqualTo("02");
        assertThat(order.body().get("originalApplicationID")).isEqualTo(number);
    }

    @Test
    void shouldCallAnOrderAfterTheBanksOwnStop后补_R1_4_R6_1_04() {
        String number = number("0401");
        Envelope order = orderAfter(number, "02");
        assertThat(order.body().get("applicationType")).isEqualTo("04");
        assertThat(order.body().get("originalApplicationID")).isEqualTo(number);
    }

    /** The 48 hours run from the bank's own stop; "already stopped" says just that. */
    @Test
    void shouldHoldFromTheBanksOwnStopOn_R1_4_R6_4_1301() {
        Instant own = world.now();
        String number = number("0401");
        Envelope order = orderAfter(number, "02", Duration.ofMinutes(20));
        assertAnswer(
                gateway.answer(
                        gateway.program,
                        order,
                        "100102",
                        "result",
                        "1301",
                        "accountBalance",
                        "5",
                        "startTime",
                        Wire.time(own)),
                "100000",
                null);
        assertThat(world.stateOf(last)).isEqualTo("EXECUTED");
        assertThat(world.stopView(last).stop().expiresAt()).isEqualTo(own.plus(Duration.ofHours(48)));
    }

    /** 主账号_账号识别号: foreign currency and deposits. */
    @Test
    void shouldNameOrdersOnSubAccountsByTheirOwnTypes_R6_1_01_03_05() {
        String main = account;
        try {
            account = main.substring(0, 15) + "1_USD01";
            world.stop(world.report(account, null));
            Envelope first = gateway.only(gateway.program);
            assertThat(first.body().get("applicationType")).isEqualTo("01");
            assertThat(first.body().get("accountNumber")).isEqualTo(account);
            assertThat(first.body().get("originalApplicationID")).isNull();
            world.sqlUpdate("delete from funds_gateway_message");
            account = main.substring(0, 15) + "2_DQ0001";
            assertThat(orderAfter(number("0401"), "01").body().get("applicationType"))
                    .isEqualTo("03");
            world.sqlUpdate("delete from funds_gateway_message");
            account = main.substring(0, 15) + "3_USD01";
            assertThat(orderAfter(number("0401"), "02").body().get("applicationType"))
                    .isEqualTo("05");
        } finally {
            account = main;
        }
    }

    @Test
    void shouldTakeFeaturesKnownAndUnknown_R6_3() {
        String opening = number("0403");
        assertAnswer(gateway.report(gateway.program, "100403", feature(opening, "1001", null)), "100000", null);
        assertThat(only(opening).kind()).isEqualTo("ABNORMAL_OPENING");
        String involved = number("0404");
        assertAnswer(gateway.report(gateway.program, "100404", feature(involved, "2001", null)), "100000", null);
        assertThat(only(involved).kind()).isEqualTo("INVOLVED_ACCOUNT");
        String event = number("0405");
        assertAnswer(gateway.report(gateway.program, "100405", feature(event, "4711", null)), "100000", null);
        assertThat(only(event).featureCode()).as("kept as it came").isEqualTo("4711");
        assertThat(gateway.last("flag")).isEqualTo("UNKNOWN_CODE");
    }

    @Test
    void shouldTakeBackWhatWasReported_R6_3_0000() {
        String first = number("0405");
        gateway.report(gateway.program, "100405", feature(first, "3006", null));
        assertAnswer(gateway.report(gateway.program, "100405", feature(number("0405"), "0000", first)), "100000", null);
        assertThat(only(first).state()).isEqualTo("CANCELLED");
    }

    @Test
    void shouldRefuseWhatIsMissing_0501() {
        Part nobody = Part.named("Body")
                .add("applicationID", number("0401"))
                .add("applicationType", "01")
                .add(Part.named("victim").add("Name", "张三").build())
                .build();
        assertAnswer(gateway.report(gateway.program, "100401", nobody), "200001", "0501");
        assertAnswer(
                gateway.report(
                        gateway.program,
                        "100404",
                        Part.named("Body")
                                .add("applicationID", number("0404"))
                                .add("featureCode", "2001")
                                .build()),
                "200001",
                "0501");
    }

    /** A bank may use a number that the next order gets: its report came first, and would be found first. */
    @Test
    void shouldNotLetABanksNumberHideAnotherBanksOrder() {
        world.stop(world.report(account, null));
        String taken = following(gateway.only(gateway.program).applicationId());
        assertAnswer(gateway.report(gateway.otherProgram, "100401", victim(taken, "01", false)), "100000", null);
        BankReportRow sent = only(taken);
        world.as(world.desk, () -> gateway.handleReports.reject(sent.id(), "编号有误"));
        assertThat(gateway.poll(gateway.otherProgram)).hasSize(1);
        UUID stop = world.stop(world.report("62260000601" + (10_000_000 + count), null));
        Envelope order = gateway.only(gateway.program);
        assertThat(order.applicationId()).as("the number that the bank used").isEqualTo(taken);
        assertAnswer(
                gateway.answer(
                        gateway.program,
                        order,
                        "100102",
                        "result",
                        "0000",
                        "accountBalance",
                        "5",
                        "startTime",
                        Wire.time(world.now())),
                "100000",
                null);
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
    }

    private static String following(String applicationId) {
        String start = applicationId.substring(0, 24);
        return start + "%012d".formatted(Long.parseLong(applicationId.substring(24)) + 1);
    }
}
