package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.envelope.WireCodes;

/** What is refused on either side, and several messages at once, as it goes over the line. */
class GoldenReceiptsTest {

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private final UUID file = world.filed();
    private final Golden golden = new Golden();

    @Test
    void shouldRefuseAndBeRefusedAsAlways() throws IOException {
        stopRefused();
        extensionRefused();
        freezeQueued();
        renewalRefused();
        reportsAnswered();
        listed();
        several();
        golden.compare(17);
    }

    /** The bank refuses; said again otherwise it is a second answer, said of another order it is of none. */
    private void stopRefused() {
        world.stop(world.report("6222020200012345670", file));
        Envelope order = gateway.only(gateway.program);
        send("stop-refused-feedback", "receipt-taken", order, "100000", "result", "0301", "feedbackRemark", "户名不符");
        send("stop-answered-again", "receipt-repeated", order, "200003", "result", "1100", "feedbackRemark", "已销户");
        Envelope none = Envelope.down(order.code(), order.party(), order.serial(), unknown());
        send("stop-feedback-of-nothing", "receipt-not-found", none, "200010", "result", "0000");
    }

    private static Part unknown() {
        return Part.named("Body").add("applicationID", "0101" + "9".repeat(32)).build();
    }

    /** Too late in the end: the stop is over when the answer comes. */
    private void extensionRefused() {
        UUID stop = held("6222020200012345688");
        world.extensionAsked(stop);
        world.reviewed(stop);
        Envelope refused = gateway.only(gateway.program);
        send("stop-extension-refused-feedback", null, refused, "100000", "result", "1304", "feedbackRemark", "已止付两次");
        UUID late = held("6222020200012345696");
        world.extensionAsked(late);
        world.reviewed(late);
        Envelope extension = gateway.only(gateway.program);
        world.pass(Duration.ofHours(49));
        send("stop-extension-late-feedback", "receipt-too-late", extension, "200002", "result", "0000");
        world.sqlUpdate("update funds_gateway_message set open = false");
    }

    private UUID held(String account) {
        UUID stop = world.stop(world.report(account, file));
        Envelope order = gateway.only(gateway.program);
        gateway.answer(
                gateway.program, order, "100102", "result", "0000", "accountBalance", "100.00", "startTime", now());
        world.reviewed(stop);
        return stop;
    }

    private void freezeQueued() {
        world.issue(world.request(file, "6222020200099999991").id());
        send(
                "freeze-queued-feedback",
                null,
                gateway.only(gateway.program),
                "100000",
                "result",
                "1303",
                "formerApplicationDepartment",
                "厦门市公安局",
                "formerFrozenExpireTime",
                Wire.time(world.now().plus(Duration.ofDays(30))));
    }

    private void renewalRefused() {
        UUID freeze =
                world.issue(world.request(file, "6222020200099999983").id()).id();
        gateway.answer(
                gateway.program,
                gateway.only(gateway.program),
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
                Wire.time(world.sixMonths()));
        world.renewalOrdered(freeze);
        send(
                "freeze-renewal-refused-feedback",
                null,
                gateway.only(gateway.program),
                "100000",
                "result",
                "1100",
                "feedbackRemark",
                "账户已销户");
    }

    /** 不予受理 of a victim's report, 已核查 of an abnormal event. */
    private void reportsAnswered() {
        UUID refused = reported("100401", Sample.victim("0401" + "0".repeat(31) + "1", "01", null, now()));
        world.as(world.desk, () -> gateway.handleReports.reject(refused, "与他人报案重复"));
        golden.keep("report-refused-answer", Messages.write(gateway.only(gateway.program)));
        world.sqlUpdate("update funds_gateway_message set open = false");
        UUID noted = reported("100405", Sample.feature("0405" + "0".repeat(31) + "2", "3006", null));
        world.as(world.desk, () -> gateway.handleReports.note(noted, "已核查，未发现涉诈"));
        golden.keep("report-noted-answer", Messages.write(gateway.only(gateway.program)));
        world.sqlUpdate("update funds_gateway_message set open = false");
    }

    private UUID reported(String code, Part body) {
        String words = Messages.write(Envelope.up(code, "350104000000", gateway.serial(gateway.program), body));
        assertThat(gateway.submit(gateway.program, words).get("Code")).as(code).isEqualTo("100000");
        return UUID.fromString(gateway.last("cast(subject_id as char)"));
    }

    private void listed() {
        Part both = Part.named("Body")
                .add("applicationID", "0503" + "0".repeat(31) + "1")
                .add("AccountNumber", Sample.PAYEE)
                .add("IDType_IDNumber", "01_11010519491231002X")
                .build();
        golden.keep(
                "list-two-elements-receipt",
                submit(Messages.write(Envelope.up("100503", "350100000000", gateway.serial(gateway.program), both))));
    }

    /** 取报文 with messages in it, and their answers in one request, one of them to an order that is none. */
    private void several() {
        UUID one = held("6222020200012345704");
        UUID other = held("6222020200012345712");
        world.released(one);
        world.released(other);
        String polled = gateway.pollRaw(gateway.program);
        assertThat(polled.split("<Message>")).hasSize(3);
        golden.keep("poll-with-messages", polled);
        List<Envelope> orders = GatewayWorld.messages(polled);
        List<String> answers = List.of(
                gateway.words(
                        gateway.program, orders.get(0), "100104", gateway.serial(gateway.program), "result", "0000"),
                gateway.words(
                        gateway.program,
                        Envelope.down(
                                "100103", orders.get(0).party(), orders.get(0).serial(), unknown()),
                        "100104",
                        gateway.serial(gateway.program),
                        "result",
                        "0000"),
                gateway.words(
                        gateway.program, orders.get(1), "100104", gateway.serial(gateway.program), "result", "0000"));
        String batch = Messages.write(Envelope.up(
                Envelope.BATCH,
                "350100000000",
                gateway.serial(gateway.program),
                Part.named("Body").add(Messages.list(answers)).build()));
        golden.keep("batch", batch);
        String receipt = submit(batch);
        golden.keep("batch-receipt", receipt);
        assertThat(receipt.split("<Message>")).as("an answer for each").hasSize(4);
        assertThat(gateway.poll(gateway.program)).isEmpty();
    }

    /** Sends an answer; keeps it, and its receipt if that has a name. */
    private void send(String name, String receipt, Envelope order, String expected, String... fields) {
        String words = gateway.words(
                gateway.program, order, WireCodes.feedbackTo(order.code()), gateway.serial(gateway.program), fields);
        golden.keep(name, words);
        String answer = submit(words);
        assertThat(answer).as(name).contains("<Code>" + expected + "</Code>");
        if (receipt != null) {
            golden.keep(receipt, answer);
        }
    }

    private String submit(String words) {
        return world.as(gateway.program, () -> gateway.switchboard.submit(words.getBytes(StandardCharsets.UTF_8)));
    }

    private String now() {
        return Wire.time(world.now());
    }
}
