package zujie.funds.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.outbox.PermanentFailure;
import zujie.platform.parameter.Parameters;

/** Webhooks (ruling: HMAC over time and body, two live secrets, no way into our own network). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookTest {

    private record Call(String timestamp, String signature, String delivery, String body) {}

    private final FundsWorld world = new FundsWorld();
    private final RegisterWebhook register = new RegisterWebhook();
    private final CallPartner partner = new CallPartner();
    private final AtomicInteger lookUps = new AtomicInteger();

    /** Names that point somewhere at the first look and elsewhere at the next. */
    private final TargetGuard guard = new TargetGuard() {
        @Override
        InetAddress[] resolve(String host) throws UnknownHostException {
            int look = lookUps.incrementAndGet();
            return switch (host) {
                case "rebound.bank" -> InetAddress.getAllByName(look == 1 ? "127.0.0.1" : "127.0.0.9");
                case "rebound.example" -> InetAddress.getAllByName(look == 1 ? "8.8.8.8" : "127.0.0.1");
                default -> super.resolve(host);
            };
        }
    };

    private final Actor checker = actor(FundsWorld.CMBC, OrgKind.BANK, Role.BANK_CHECKER);
    private final Actor stranger = actor(FundsWorld.ICBC, OrgKind.BANK, Role.BANK_CHECKER);
    private final Actor admin = actor("350000000000", OrgKind.POLICE, Role.SYSTEM_ADMIN);
    private final List<Call> calls = new ArrayList<>();
    private HttpServer server;
    private int status = 204;

    private static Actor actor(String code, OrgKind kind, Role role) {
        return new Actor(
                new UUID(7, role.ordinal()), role.code(), "复核", code, code, kind, "/" + code + "/", Set.of(role), null);
    }

    @BeforeAll
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("Zujie-Timestamp"),
                    exchange.getRequestHeaders().getFirst("Zujie-Signature"),
                    exchange.getRequestHeaders().getFirst("Zujie-Delivery"),
                    body));
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        world.add(List.of(new Webhooks(), guard, new WebhookState(), register, partner), List.of());
        guard.clock = world;
        guard.parameters = new Parameters() {
            @Override
            public String text(String key, LocalDate on) {
                return "127.0.0.1 demo.bank rebound.bank";
            }
        };
    }

    @AfterAll
    void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private static Notice notice() {
        return new Notice(
                FundsWorld.CMBC,
                "100101",
                "0101",
                UUID.randomUUID(),
                "/api/v1/stop-payments/x",
                Instant.parse("2024-03-01T00:00:00Z"));
    }

    /** The delivery as the relay makes it, but on this thread's database. */
    private UUID deliver() throws Exception {
        UUID delivery = UUID.randomUUID();
        Exception[] thrown = new Exception[1];
        world.as(admin, () -> {
            try {
                partner.carry(delivery, notice());
            } catch (IOException | PermanentFailure e) {
                thrown[0] = e;
            }
            return null;
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
        return delivery;
    }

    @Test
    void shouldCallSignedByBothLiveSecretsAndShowWhatFails() throws Exception {
        WebhookRow made = world.as(checker, () -> register.handle(null, url()));
        assertThat(made.secret()).hasSizeGreaterThan(40);
        calls.clear();
        status = 204;
        UUID delivery = deliver();
        Call first = calls.get(0);
        assertThat(first.delivery()).isEqualTo(delivery.toString());
        assertThat(first.body()).contains("100101").doesNotContain("accountNumber");
        assertThat(first.signature())
                .isEqualTo(Signature.of(List.of(made.secret()), Long.parseLong(first.timestamp()), first.body()));
        WebhookRow turned = world.as(checker, () -> register.turn(made.id()));
        deliver();
        Call second = calls.get(1);
        assertThat(second.signature().split(","))
                .containsExactly(
                        Signature.of(List.of(turned.secret()), Long.parseLong(second.timestamp()), second.body()),
                        Signature.of(List.of(made.secret()), Long.parseLong(second.timestamp()), second.body()));
        status = 503;
        assertThatThrownBy(() -> deliver()).isInstanceOf(IOException.class);
        WebhookRow failed = world.as(checker, register::list).get(0);
        assertThat(failed.lastError()).contains("503");
        assertThat(failed.secret()).as("never shown again").isNull();
        status = 410;
        assertThatThrownBy(() -> deliver()).isInstanceOf(PermanentFailure.class);
        status = 302;
        calls.clear();
        assertThatThrownBy(() -> deliver()).isInstanceOf(IOException.class);
        assertThat(calls).as("redirects are not followed").hasSize(1);
        world.as(checker, () -> register.stop(made.id(), "不再使用"));
        calls.clear();
        deliver();
        assertThat(calls).isEmpty();
    }

    /** The name points elsewhere after it was looked at: the call goes to the address that was. */
    @Test
    void shouldCallTheAddressThatWasCheckedAndNoOther() throws Exception {
        WebhookRow made = world.as(
                checker,
                () -> register.handle(
                        null, "http://rebound.bank:" + server.getAddress().getPort() + "/hook?a=b"));
        status = 204;
        calls.clear();
        lookUps.set(0);
        deliver();
        assertThat(calls).hasSize(1);
        assertThat(lookUps).as("asked once").hasValue(1);
        lookUps.set(0);
        assertThat(guard.pin("https://rebound.example/").address().getHostAddress())
                .isEqualTo("8.8.8.8");
        assertThatThrownBy(() -> guard.pin("https://rebound.example/")).isInstanceOf(InvalidValue.class);
        world.as(checker, () -> register.stop(made.id(), "不再使用"));
    }

    /** A partner who takes the call and says nothing, or says it byte by byte. */
    @Test
    void shouldGiveUpOnAPartnerWhoHangs() throws Exception {
        try (ServerSocket hanging = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            WebhookRow made =
                    world.as(checker, () -> register.handle(null, "http://127.0.0.1:" + hanging.getLocalPort() + "/"));
            long begun = System.nanoTime();
            assertThatThrownBy(() -> deliver()).isInstanceOf(SocketTimeoutException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
            world.as(checker, () -> register.stop(made.id(), "不再使用"));
        }
    }

    /** The value is that of {@code openssl dgst -sha256 -hmac geheim} over the same text, so partners can check theirs. */
    @Test
    void shouldSignTimeAndBody() {
        assertThat(Signature.of(List.of("geheim"), 1_700_000_000, "{\"a\":1}"))
                .isEqualTo("v1=c2f0a59f12d0bcd3933234d85083c03b99e970604203fd059a320436bb602adf");
    }

    @Test
    void shouldKeepTheAddressesOfOthersApart_R9_9() {
        WebhookRow made = world.as(admin, () -> register.handle(FundsWorld.ICBC, "https://8.8.8.8/hook"));
        assertThat(world.as(checker, register::list))
                .extracting(WebhookRow::bankCode)
                .doesNotContain(FundsWorld.ICBC);
        assertThat(world.as(stranger, register::list))
                .extracting(WebhookRow::bankCode)
                .containsExactly(FundsWorld.ICBC);
        assertThatThrownBy(() -> world.as(checker, () -> register.turn(made.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(checker, () -> register.handle(FundsWorld.ICBC, url())))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://8.8.8.8/",
                "http://8.8.8.8/",
                "https://localhost/",
                "https://127.0.0.2/",
                "https://10.0.0.1/",
                "https://192.168.1.1/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[2002:7f00:0001::1]/",
                "https://user@8.8.8.8/",
                "https://no-such-host.invalid/",
                "https://8.8.8.8/#part"
            })
    void shouldNotBeLedIntoOurOwnNetwork(String url) {
        assertThatThrownBy(() -> guard.require(url)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldAllowPublicAddressesAndNamedHosts() throws Exception {
        assertThat(guard.require("https://8.8.8.8:8443/a?b=c").getPort()).isEqualTo(8443);
        assertThat(guard.require("http://DEMO.bank/x").getHost()).isEqualTo("DEMO.bank");
        assertThat(TargetGuard.isPublic(InetAddress.getByName("2400:3200::1"))).isTrue();
    }
}
