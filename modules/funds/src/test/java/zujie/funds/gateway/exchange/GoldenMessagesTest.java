package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Wire;

/**
 * Every message out and every answer to it, as it goes over the line; only the files themselves are shortened. With the
 * variable {@code GOLDEN} set to a folder what there is now is written there, to be looked at and kept.
 */
class GoldenMessagesTest {

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private final UUID file = world.filed();
    private final Map<String, String> messages = new LinkedHashMap<>();

    @Test
    void shouldWriteEveryMessageAsItAlwaysWas() throws IOException {
        stops("");
        freezes("");
        gateway.use(FreezeWorld.CMBC, true);
        stops("payment-");
        freezes("payment-");
        keep(
                "receipt-malformed",
                () -> Messages.write(Envelope.down("000000", "x", "x", gateway.submit(gateway.program, "no message"))));
        assertThat(messages).hasSize(25);
        String folder = System.getenv("GOLDEN");
        for (Map.Entry<String, String> each : messages.entrySet()) {
            if (folder != null) {
                Files.writeString(Path.of(folder, each.getKey() + ".xml"), each.getValue());
            } else {
                assertThat(each.getValue()).as(each.getKey()).isEqualTo(golden(each.getKey()));
            }
        }
    }

    private void stops(String kind) {
        UUID stop = world.stop(world.report(kind.isEmpty() ? "6222020200012345670" : "6226220601234567", file));
        Envelope order = order(kind + "stop-order");
        reply(kind + "stop-feedback", order, "result", "0000", "accountBalance", "42100.00", "startTime", now());
        world.reviewed(stop);
        world.extensionAsked(stop);
        reply(kind + "stop-extension-feedback", order(kind + "stop-extension"), "result", "0000");
        world.reviewed(stop);
        world.released(stop);
        reply(kind + "stop-release-feedback", order(kind + "stop-release"), "result", "0000");
    }

    private void freezes(String kind) {
        String account = kind.isEmpty() ? "6222020200099999999" : "6226220699999999";
        UUID freeze = world.issue(world.request(file, account).id()).id();
        reply(
                kind + "freeze-feedback",
                order(kind + "freeze-order"),
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
        reply(
                kind + "freeze-renewal-feedback",
                order(kind + "freeze-renewal"),
                "result",
                "0000",
                "expireTime",
                Wire.time(Instant.parse("2025-03-01T02:00:00Z")));
        world.freed(freeze);
        reply(kind + "freeze-release-feedback", order(kind + "freeze-release"), "result", "0000");
    }

    private String now() {
        return Wire.time(world.now());
    }

    private Envelope order(String name) {
        Envelope order = gateway.only(gateway.program);
        keep(name, () -> Messages.write(order));
        return order;
    }

    private void reply(String name, Envelope order, String... fields) {
        String code = zujie.funds.gateway.envelope.WireCodes.feedbackTo(order.code());
        String words = gateway.words(gateway.program, order, code, gateway.serial(gateway.program), fields);
        keep(name, () -> words);
        assertThat(gateway.submit(gateway.program, words).get("Code")).as(name).isEqualTo("100000");
    }

    private void keep(String name, java.util.function.Supplier<String> words) {
        messages.put(name, GatewayWorld.pretty(words.get()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenMessagesTest.class.getResourceAsStream("/zujie/funds/gateway/" + name + ".xml")) {
            assertThat(in).as("golden file " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
