package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Malformed;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;

/** What comes over the line and should not, and what comes late: kept, flagged, answered, and nothing else harmed by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTroubleTest {

    private static final String BOMB = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private static final String SPY = "<!DOCTYPE r [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private final UUID file = world.filed();
    private int accounts;

    @BeforeEach
    void clear() {
        world.sqlUpdate("delete from funds_gateway_message");
    }

    private String account() {
        return "62220202003" + (10_000_000 + accounts++);
    }

    private UUID stop() {
        return world.stop(world.report(account(), file));
    }

    private String stopped(Envelope order) {
        return gateway.words(
                gateway.program,
                order,
                "100102",
                gateway.serial(gateway.program),
                "result",
                "0000",
                "accountBalance",
                "42100.00",
                "startTime",
                Wire.time(world.now()));
    }

    private static void assertRefused(Part answer, String result) {
        assertThat(answer.get("Code")).as(answer.or("Description")).isEqualTo("200001");
        assertThat(answer.get("Result")).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {BOMB, SPY})
    void shouldKeepBombsAndSpiesFromWhatTheyName(String type) {
        UUID stop = stop();
        String words = stopped(gateway.only(gateway.program));
        String bad = words.replaceFirst("(<\\?xml[^>]*>)", "$1" + type.replace("\\", "\\\\"))
                .replace("<result>0000</result>", "<result>&c;</result>");
        Part answer = gateway.submit(gateway.program, bad);
        assertRefused(answer, "0500");
        assertThat(answer.get("Description")).isEqualTo("报文不得含 DTD").doesNotContain("root:");
        assertThat(gateway.last("flag")).isEqualTo("FORMAT");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
        assertThat(gateway.submit(gateway.program, words).get("Code"))
                .as("the good one, under the same serial")
                .isEqualTo("100000");
    }

    @Test
    void shouldTakeTheOthersBesideOneThatIsNoBase64() throws Malformed {
        stop();
        stop();
        List<Envelope> orders = gateway.poll(gateway.program);
        String request = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Request><Head><Mode>01</Mode><To>350100000000</To>"
                + "<TxCode>000003</TxCode><TransSerialNumber>" + gateway.serial(gateway.program)
                + "</TransSerialNumber></Head><Body><Messages><Message>" + base64(stopped(orders.get(0)))
                + "</Message><Message>%%%not-base64%%%</Message><Message>" + base64(stopped(orders.get(1)))
                + "</Message></Messages></Body></Request>";
        List<Part> answers =
                gateway.submit(gateway.program, request).first("Messages").all("Message");
        List<String> codes = new ArrayList<>();
        for (Part each : answers) {
            codes.add(Messages.read(Messages.decoded(each.text())).body().get("Code"));
        }
        assertThat(codes).containsExactly("100000", "200001", "100000");
        assertThat(world.sql("select count(*) from funds_gateway_message where flag = 'FORMAT'"))
                .hasToString("1");
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private Part report(String number, String content) {
        Part body = Sample.victim(number, "01", null, Wire.time(world.now()), account());
        return gateway.report(
                gateway.program,
                "100401",
                Part.named("Body")
                        .addAll(body.parts())
                        .add(Part.named("attachments")
                                .add(Part.named("attachment")
                                        .add("filename", "040_" + gateway.serial(gateway.program) + "_1")
                                        .add("content", content)
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void shouldKeepAnAttachmentOfFiveMegabytesWhole() {
        byte[] picture = new byte[5 << 20];
        new java.util.Random(7).nextBytes(picture);
        String content = Base64.getEncoder().encodeToString(picture);
        String number = "0401" + "0".repeat(31) + "7";
        assertThat(report(number, content).get("Code")).isEqualTo("100000");
        assertThat(world.sql("select locate('" + content.substring(content.length() - 200)
                        + "', content) > 0 from funds_gateway_record r join funds_gateway_message m on m.id = r.id"
                        + " where m.application_id = '" + number + "'"))
                .as("to its last byte")
                .hasToString("1");
    }

    @Test
    void shouldRefuseAnAttachmentThatIsNoBase64() {
        String number = "0401" + "0".repeat(31) + "8";
        assertRefused(report(number, "%%%%"), "0500");
        assertThat(gateway.last("flag")).isEqualTo("FORMAT");
        assertThat(world.sql("select count(*) from funds_bank_report where application_id = '" + number + "'"))
                .hasToString("0");
    }

    @Test
    void shouldRefuseAStopThatIsAnsweredAfterItsEnd() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        assertThat(gateway.submit(gateway.program, stopped(order)).get("Code")).isEqualTo("100000");
        world.reviewed(stop);
        world.pass(Duration.ofHours(49));
        String end = world.stateOf(stop);
        Part late = gateway.submit(gateway.program, stopped(order));
        assertThat(late.get("Code") + " " + late.get("Result") + " " + gateway.last("flag"))
                .isEqualTo("200003 0900 TWICE");
        assertThat(world.stateOf(stop)).as("it stays over").isEqualTo(end).isEqualTo("EXPIRED");
    }

    /** The other bank need not use the gateway for its order to be another's. */
    @Test
    void shouldKnowTheOrderOfABankThatIsNotAtTheGateway() {
        UUID stop = stop();
        Envelope order = gateway.only(gateway.program);
        world.sqlUpdate("delete from funds_gateway_message");
        Part foreign = gateway.answer(gateway.otherProgram, order, "100102", "result", "0301");
        assertThat(foreign.get("Code") + " " + gateway.last("flag")).isEqualTo("200010 FOREIGN");
        assertThat(world.stateOf(stop)).isEqualTo("ISSUED");
    }

    @Test
    void shouldRefuseARenewalThatIsAnsweredAfterTheEnd_1800() {
        UUID freeze = world.issue(world.request(file, account()).id()).id();
        Envelope order = gateway.only(gateway.program);
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
                Wire.time(world.now()),
                "expireTime",
                Wire.time(world.now().plus(Duration.ofDays(20))));
        world.renewalOrdered(freeze);
        Envelope renewal = gateway.only(gateway.program);
        world.pass(Duration.ofDays(21));
        Part late = gateway.answer(
                gateway.program,
                renewal,
                "100206",
                "result",
                "0000",
                "expireTime",
                Wire.time(world.now().plus(Duration.ofDays(180))));
        assertThat(late.get("Code") + " " + late.get("Result") + " " + gateway.last("flag"))
                .isEqualTo("200002 1800 LATE");
        assertThat(world.look(freeze).freeze().state()).isEqualTo("EXPIRED");
    }

    /** A bank that was away for an hour gets all, the oldest first, and nothing twice once it has answered. */
    @Test
    void shouldDrainTheQueueInOrderAfterAnHourAway() {
        List<UUID> issued = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            issued.add(
                    i % 5 == 4
                            ? world.issue(world.request(file, account()).id()).id()
                            : stop());
            world.pass(Duration.ofMinutes(2));
        }
        List<UUID> reached = new ArrayList<>();
        List<Envelope> piece = gateway.poll(gateway.program, 7);
        while (!piece.isEmpty()) {
            assertThat(piece).hasSizeLessThanOrEqualTo(7);
            for (Envelope order : piece) {
                reached.add(subject(order));
                String end = Wire.time(world.sixMonths());
                Part taken = order.code().equals("100101")
                        ? gateway.submit(gateway.program, stopped(order))
                        : gateway.answer(
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
                                Wire.time(world.now()),
                                "expireTime",
                                end);
                assertThat(taken.get("Code")).as(taken.or("Description")).isEqualTo("100000");
            }
            piece = gateway.poll(gateway.program, 7);
        }
        assertThat(reached).containsExactlyElementsOf(issued);
    }

    private UUID subject(Envelope order) {
        return UUID.fromString(world.sql("select cast(subject_id as char) from funds_gateway_message"
                        + " where direction = 'OUT' and application_id = '" + order.applicationId() + "'")
                .toString());
    }
}
