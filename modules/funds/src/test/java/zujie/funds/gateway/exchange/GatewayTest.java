package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;

/** The gateway's part of §6 (R6.1, R6.4, R6.5): every message out, every feedback in, and what can go wrong on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private final UUID file = world.filed();
    private int accounts;

    /** What the test before left. */
    @BeforeEach
    void clear() {
        world.sqlUpdate("delete from funds_gateway_message");
        gateway.use(FreezeWorld.CMBC, false);
    }

    private String account() {
        return "62220202000" + (10_000_000 + accounts++);
    }

    private UUID stop() {
        return world.stop(world.report(account(), file));
    }

    private String now() {
        return Wire.time(world.now());
    }

    private Part stopped(Envelope order) {
        return gateway.answer(
                gateway.program, order, "100102", "result", "0000", "accountBalance", "42100.00", "startTime", now());
    }

    private static void assertAnswer(Part answer, String code, String result) {
        assertThat(answer.get("Code")).as(answer.or("Description")).isEqualTo(code);
        assertThat(answer.get("Result")).isEqualTo(result);
    }

    @Test
    void shouldCarryAStopThroughItsWholeLife() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        assertThat(order.code()).isEqualTo("100101");
        assertThat(order.body().get("accountNumber")).startsWith("62220202000");
        assertThat(world.stopView(stop).stop().readAt()).isNotNull();
        assertAnswer(stopped(order), "100000", null);
        assertThat(world.stopView(stop).stop().accountBalanceFen()).isEqualTo(4_210_000);
        assertThat(world.stateOf(stop)).isEqualTo("EXECUTED");
        world.reviewed(stop);
        world.extensionAsked(stop);
        Envelope extension = gateway.only(gateway.program);
        assertThat(extension.code()).isEqualTo("100105");
        assertThat(extension.body().get("originalApplicationID")).isEqualTo(order.applicationId());
        assertAnswer(gateway.answer(gateway.program, extension, "100106", "result", "0000"), "100000", null);
        assertThat(world.stateOf(stop)).isEqualTo("EXTENDED");
        world.reviewed(stop);
        world.released(stop);
        Envelope release = gateway.only(gateway.program);
        assertThat(release.code()).isEqualTo("100103");
        assertThat(world.open("funds.lift-stop", stop)).isNotEmpty();
        assertAnswer(gateway.answer(gateway.program, release, "100104", "result", "0000"), "100000", null);
        assertThat(world.open("funds.lift-stop", stop)).isEmpty();
        assertThat(gateway.poll(gateway.program)).isEmpty();
    }

    @Test
    void shouldCarryAFreezeThroughItsWholeLife() {
        UUID freeze = world.issue(world.request(file, account()).id()).id();
        Envelope order = gateway.only(gateway.program);
        assertThat(order.code()).isEqualTo("100201");
        assertThat(order.body().first("attachments").all("attachment"))
                .as("two officers and the legal paper")
                .hasSize(3)
                .allSatisfy(file -> assertThat(new String(
                                Base64.getDecoder().decode(file.get("content")), StandardCharsets.ISO_8859_1))
                        .startsWith("%PDF"));
        String end = Wire.time(world.sixMonths());
        assertAnswer(
                gateway.answer(
                        gateway.program,
                        order,
                        "100202",
                        "result",
                        "0000",
                        "accountBalance",
                        "60000",
                        "frozedBalance",
                        "50000",
                        "startTime",
                        now(),
                        "expireTime",
                        end),
                "100000",
                null);
        assertThat(world.look(freeze).freeze().frozenFen()).isEqualTo(5_000_000);
        world.renewalOrdered(freeze);
        Envelope renewal = gateway.only(gateway.program);
        assertThat(renewal.code()).isEqualTo("100205");
        String later = Wire.time(Instant.parse("2025-03-01T02:00:00Z"));
        assertAnswer(
                gateway.answer(gateway.program, renewal, "100206", "result", "0000", "expireTime", later),
                "100000",
                null);
        assertThat(world.look(freeze).freeze().state()).isEqualTo("RENEWED");
        world.freed(freeze);
        Envelope release = gateway.only(gateway.program);
        assertThat(release.code()).isEqualTo("100203");
        assertAnswer(gateway.answer(gateway.program, release, "100204", "result", "0000"), "100000", null);
        assertThat(world.look(freeze).liftedAt()).isNotNull();
    }

    @Test
    void shouldQueueAFreezeBehindAnotherOrgan_R1_19() {
        UUID freeze = world.issue(world.request(file, account()).id()).id();
        Envelope order = gateway.only(gateway.program);
        String[] behind = {
            "result", "1303",
            "formerApplicationDepartment", "厦门市公安局",
            "formerFrozenExpireTime", Wire.time(world.now().plus(Duration.ofDays(30)))
        };
        assertAnswer(gateway.answer(gateway.program, order, "100202", behind), "100000", null);
        assertThat(world.look(freeze).freeze().state()).isEqualTo("QUEUED");
        assertAnswer(gateway.answer(gateway.program, order, "100202", behind), "100000", null);
        assertAnswer(
                gateway.answer(
                        gateway.program,
                        order,
                        "100202",
                        "result",
                        "0000",
                        "accountBalance",
                        "60000",
                        "frozedBalance",
                        "50000",
                        "startTime",
                        now(),
                        "expireTime",
                        Wire.time(world.sixMonths())),
                "100000",
                null);
        assertThat(world.look(freeze).freeze().state()).isEqualTo("IN_FORCE");
    }

    @Test
    void shouldHandOutTheSameWordsUntilTheyAreAnswered() {
        stop();
        Envelope first = gateway.only(gateway.program);
        assertThat(gateway.poll(gateway.program)).as("not twice at once").isEmpty();
        world.sqlUpdate("update funds_gateway_message set next_at = '2000-01-01'");
        assertThat(gateway.only(gateway.program)).isEqualTo(first);
        stopped(first);
        world.sqlUpdate("update funds_gateway_message set next_at = '2000-01-01'");
        assertThat(gateway.poll(gateway.program)).isEmpty();
    }

    @Test
    void shouldHandOutNothingOfOtherBanks_R9_9() {
        stop();
        assertThat(gateway.poll(gateway.otherProgram)).isEmpty();
    }

    /** R1.24: who is no partner at the gateway gets no message, also not later. */
    @Test
    void shouldKeepNothingForABankWithoutTheGateway() {
        world.sqlUpdate("update funds_institution set gateway = false where bank_code = '" + FreezeWorld.CMBC + "'");
        stop();
        assertThat(world.sql("select count(*) from funds_gateway_message")).hasToString("0");
        gateway.use(FreezeWorld.CMBC, false);
        assertThat(gateway.poll(gateway.program)).isEmpty();
    }

    @Test
    void shouldForgetAMessageThatWasSettledByAnotherWay() {
        UUID stop = stop();
        world.stopped(stop, 100);
        assertThat(gateway.poll(gateway.program)).isEmpty();
        assertThat(world.sql("select state from funds_gateway_message").toString())
                .isEqualTo("CLOSED");
    }

    @Test
    void shouldNotAskToReleaseWhatTheBankNeverSaw() {
        UUID stop = stop();
        world.refused(stop);
        assertThat(gateway.poll(gateway.program)).isEmpty();
    }

    @Test
    void shouldAnswerARepetitionAsBefore_R6_5() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        String words = gateway.words(
                gateway.program,
                order,
                "100102",
                gateway.serial(gateway.program),
                "result",
                "0000",
                "accountBalance",
                "42100.00",
                "startTime",
                now());
        Part first = gateway.submit(gateway.program, words);
        world.pass(Duration.ofMinutes(1));
        assertThat(gateway.submit(gateway.program, words)).isEqualTo(first);
        assertThat(gateway.last("times")).isEqualTo("2");
        assertThat(world.stopView(stop).steps().stream().filter(s -> s.event().equals("EXECUTED")))
                .hasSize(1);
    }

    @Test
    void shouldRefuseOtherWordsUnderTheSameSerial_R6_5_200003() {
        stop();
        Envelope order = gateway.only(gateway.program);
        String serial = gateway.serial(gateway.program);
        String at = now();
        String[] one = {"result", "0000", "accountBalance", "42100.00", "startTime", at};
        String[] two = {"result", "0000", "accountBalance", "1.00", "startTime", at};
        gateway.submit(gateway.program, gateway.words(gateway.program, order, "100102", serial, one));
        assertAnswer(
                gateway.submit(gateway.program, gateway.words(gateway.program, order, "100102", serial, two)),
                "200003",
                "0900");
        assertThat(gateway.last("flag")).isEqualTo("TWICE");
    }

    @Test
    void shouldRefuseASecondAnswerWithOtherAmountsAndShowIt() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        stopped(order);
        Part second = gateway.answer(
                gateway.program, order, "100102", "result", "0000", "accountBalance", "99.00", "startTime", now());
        assertAnswer(second, "200003", "0900");
        assertThat(gateway.last("flag")).isEqualTo("TWICE");
        assertThat(world.stopView(stop).stop().accountBalanceFen()).isEqualTo(4_210_000);
    }

    @Test
    void shouldSayWhatOneReportPaidToTheAccountInAll_100101() {
        String account = account();
        Instant at = world.now().minus(Duration.ofMinutes(30));
        UUID report = world.report(
                file,
                FreezeWorld.transfer(FreezeWorld.CMBC, "李四", account, 5_000_000, at),
                FreezeWorld.transfer(FreezeWorld.CMBC, "李四", account, 120_050, at));
        UUID stop = world.stop(report);
        Envelope order = gateway.only(gateway.program);
        assertThat(order.body().get("transferAmount")).isEqualTo("50000.00");
        assertThat(order.body().get("remark")).isEqualTo("同一警情转入该账户合计51200.50元，一并止付");
        gateway.answer(
                gateway.program, order, "100102", "result", "0000", "accountBalance", "80000.00", "startTime", now());
        assertThat(world.stopView(stop).stop().disputedFen()).isEqualTo(5_120_050);
    }

    @Test
    void shouldSayThatTheOrderWasWithdrawn_R1_11() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        world.refused(stop);
        assertAnswer(gateway.answer(gateway.program, order, "100102", "result", "0301"), "200002", "0801");
        assertThat(gateway.last("flag")).isEqualTo("WITHDRAWN");
    }

    @Test
    void shouldRefuseAFirstAnswerAfterItsEnd_R1_8() {
        UUID stop = stop();
        world.reviewed(stop);
        Envelope order = gateway.only(gateway.program);
        String at = now();
        world.pass(Duration.ofHours(48));
        assertAnswer(
                gateway.answer(
                        gateway.program, order, "100102", "result", "0000", "accountBalance", "99.00", "startTime", at),
                "200002",
                "0801");
        assertThat(gateway.last("flag")).isEqualTo("LATE");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
    }

    @Test
    void shouldNotTellOtherBanksThatAnOrderExists() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        Part foreign = gateway.answer(gateway.otherProgram, order, "100102", "result", "0301");
        assertAnswer(foreign, "200010", "0400");
        assertThat(gateway.last("flag")).isEqualTo("FOREIGN");
        Envelope nobodys = Envelope.down(
                "100101",
                "350100000000",
                order.serial(),
                Part.named("Body").add("applicationID", "0101" + "9".repeat(32)).build());
        Part unknown = gateway.answer(gateway.otherProgram, nobodys, "100102", "result", "0301");
        assertAnswer(unknown, "200010", "0400");
        assertThat(unknown.get("Description")).isEqualTo(foreign.get("Description"));
        assertThat(gateway.last("flag")).isEqualTo("UNKNOWN_ORDER");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
    }

    @Test
    void shouldKeepAndFlagUnknownCodes() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        assertAnswer(gateway.answer(gateway.program, order, "100102", "result", "7777"), "200001", "0500");
        assertThat(gateway.last("flag")).isEqualTo("UNKNOWN_CODE");
        assertThat(gateway.last("result_code")).isEqualTo("0500");
        assertAnswer(gateway.answer(gateway.program, order, "100998", "result", "0000"), "200001", "1000");
        assertThat(gateway.last("code")).isEqualTo("100998");
        assertThat(world.stateOf(stop)).as("its clock runs on").isEqualTo("ISSUED");
    }

    @Test
    void shouldRefuseWhatComesAfterTheEnd_R1_12_1800() {
        UUID stop = stop();
        stopped(gateway.only(gateway.program));
        world.reviewed(stop);
        world.extensionAsked(stop);
        world.reviewed(stop);
        Envelope extension = gateway.only(gateway.program);
        world.pass(Duration.ofHours(49));
        Part late = gateway.answer(gateway.program, extension, "100106", "result", "0000");
        assertAnswer(late, "200002", "1800");
        assertThat(gateway.last("flag")).isEqualTo("LATE");
    }

    @Test
    void shouldFlagAClockThatStandsApart() {
        stop();
        Envelope order = gateway.only(gateway.program);
        String ahead = Wire.time(world.now().plus(Duration.ofMinutes(30)));
        assertAnswer(
                gateway.answer(
                        gateway.program, order, "100102", "result", "0000", "accountBalance", "1", "startTime", ahead),
                "200001",
                "0801");
        assertThat(gateway.last("flag")).isEqualTo("CLOCK");
        String little = Wire.time(world.now().plus(Duration.ofMinutes(3)));
        assertAnswer(
                gateway.answer(
                        gateway.program, order, "100102", "result", "0000", "accountBalance", "1", "startTime", little),
                "100000",
                null);
        assertThat(gateway.last("flag")).as("taken, and shown").isEqualTo("CLOCK");
    }

    @Test
    void shouldSpeakToPaymentInstitutionsInTheirCodes() {
        gateway.use(FreezeWorld.CMBC, true);
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        assertThat(order.code()).isEqualTo("A00105");
        assertThat(order.body().get("appType")).isEqualTo("02");
        assertAnswer(
                gateway.answer(
                        gateway.program,
                        order,
                        "A00106",
                        "result",
                        "0000",
                        "accountBalance",
                        "42100.00",
                        "startTime",
                        now(),
                        "ownField",
                        "开放字段"),
                "100000",
                null);
        world.reviewed(stop);
        world.extensionAsked(stop);
        Envelope extension = gateway.only(gateway.program);
        assertThat(extension.code()).isEqualTo("A00107");
        assertThat(extension.body().get("appType")).isEqualTo("00");
        assertAnswer(gateway.answer(gateway.program, extension, "A00108", "result", "0000"), "100000", null);
        assertThat(world.stateOf(stop)).isEqualTo("EXTENDED");
    }

    @Test
    void shouldTakeSeveralAtOnceAndAnswerEach() {
        UUID one = stop();
        UUID two = stop();
        var orders = gateway.poll(gateway.program);
        assertThat(orders).hasSize(2);
        String good = gateway.words(
                gateway.program,
                orders.get(0),
                "100102",
                gateway.serial(gateway.program),
                "result",
                "0000",
                "accountBalance",
                "5",
                "startTime",
                now());
        Part list = Part.of(
                "Body",
                java.util.List.of(Part.of(
                        "Messages",
                        java.util.List.of(
                                Messages.list(java.util.List.of(good)).parts().get(0),
                                Part.text("Message", "%%%"),
                                Part.text("Message", "YWJj")))));
        Part answer = gateway.submit(
                gateway.program,
                Messages.write(Envelope.up(Envelope.BATCH, "350100000000", gateway.serial(gateway.program), list)));
        assertThat(answer.get("Code")).isEqualTo("100000");
        assertThat(answer.first("Messages").all("Message"))
                .extracting(
                        m -> Messages.read(Messages.decoded(m.text())).body().get("Code"))
                .containsExactly("100000", "200001", "200001");
        assertThat(world.stateOf(one)).isEqualTo("EXECUTED");
        assertThat(world.stateOf(two)).isEqualTo("ISSUED");
    }

    @Test
    void shouldRecordWhatIsNoMessage() {
        assertAnswer(gateway.submit(gateway.program, "hello"), "200001", "0500");
        assertThat(gateway.last("flag")).isEqualTo("FORMAT");
        assertAnswer(gateway.submit(gateway.program, new byte[] {(byte) 0xd6, (byte) 0xd0}), "200001", "0500");
        Envelope order = Envelope.down(
                "100101",
                "350100000000",
                gateway.serial(gateway.program),
                Part.named("Body").add("applicationID", "0101").build());
        assertAnswer(gateway.answer(gateway.program, order, "100102", "result", "0000"), "200001", "0500");
        assertThat(gateway.last("words")).contains("不符合报文格式");
    }

    /** Freezes travel with three papers each: a poll hands out what memory bears, in order, and says that there is more. */
    @Test
    void shouldHandOutNoMoreThanMemoryBears() {
        for (int i = 0; i < 3; i++) {
            world.issue(world.request(file, account()).id());
        }
        int usual = gateway.poll.largest;
        gateway.poll.largest = 1;
        try {
            String first = gateway.pollRaw(gateway.program);
            assertThat(first.split("<Message>")).as("one message").hasSize(2);
            assertThat(first).contains("<More>true</More>");
        } finally {
            gateway.poll.largest = usual;
        }
        String rest = gateway.pollRaw(gateway.program);
        assertThat(rest.split("<Message>")).as("the other two").hasSize(3);
        assertThat(rest).contains("<More>false</More>");
    }
}
