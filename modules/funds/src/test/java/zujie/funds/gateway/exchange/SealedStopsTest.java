package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.seal.VerifyPaper;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Malformed;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;

/** What orders, extends or releases a stop carries its number and its seal through the gateway (R1.7, ruling 29). */
class SealedStopsTest {

    private static final VerifyPaper VERIFY = new VerifyPaper();
    private static GatewayWorld gateway;
    private static FreezeWorld world;
    private static int accounts;

    private UUID stop;

    @BeforeAll
    static void begin() {
        gateway = new GatewayWorld();
        world = gateway.world;
        world.add(List.of(VERIFY), List.of());
    }

    @BeforeEach
    void aStop() {
        stop = world.stop(world.report("62220203000%05d".formatted(++accounts), null));
    }

    private Part notice() {
        return gateway.only(gateway.program).body().first("notice");
    }

    private static void assertGenuine(Part notice, String kind) throws Malformed {
        VerifyPaper.Verdict said =
                world.as(gateway.program, () -> VERIFY.handle(notice.get("number"), notice.get("seal")));
        assertThat(said.genuine()).isTrue();
        assertThat(said.kind()).isEqualTo(kind);
        assertThat(Messages.decoded(notice.get("text"))).contains(notice.get("number"));
    }

    @Test
    void shouldCarryNumberAndSealWithEachAct() throws Malformed {
        Envelope order = gateway.only(gateway.program);
        assertGenuine(order.body().first("notice"), "NOTICE_OF_STOP");
        gateway.answer(
                gateway.program,
                order,
                "100102",
                "result",
                "0000",
                "accountBalance",
                "42100.00",
                "startTime",
                Wire.time(world.now()));
        world.reviewed(stop);
        world.extensionAsked(stop);
        Envelope extension = gateway.only(gateway.program);
        assertGenuine(extension.body().first("notice"), "NOTICE_OF_EXTENSION");
        gateway.answer(gateway.program, extension, "100106", "result", "0000");
        world.reviewed(stop);
        world.released(stop);
        assertGenuine(notice(), "NOTICE_OF_RELEASE");
    }

    /** A bank that was away fetches the order after its release: the order says order, the release says release. */
    @Test
    void shouldSayWhatTheMessageSaysWhateverCameAfterIt() throws Malformed {
        gateway.only(gateway.program);
        world.refused(stop);
        List<Envelope> waiting = gateway.poll(gateway.program);
        for (Envelope each : waiting) {
            assertThat(each.code()).isEqualTo("100103");
            assertGenuine(each.body().first("notice"), "NOTICE_OF_RELEASE");
        }
        assertThat(waiting).isNotEmpty();
    }
}
