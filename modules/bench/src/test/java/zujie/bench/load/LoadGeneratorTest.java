package zujie.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    private final AtomicLong served = new AtomicLong();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/length", exchange -> reply(exchange, 200, 1024, 1024));
        // 0 stands for "unknown", which this server sends in chunks.
        server.createContext("/chunks", exchange -> reply(exchange, 200, 0, 20_000));
        server.createContext("/refused", exchange -> reply(exchange, 401, 3, 3));
        server.createContext("/session", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "ID=1");
            reply(exchange, 200, 3, 3);
        });
        server.createContext("/close", exchange -> {
            exchange.getResponseHeaders().add("Connection", "close");
            reply(exchange, 200, 3, 3);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void shouldCountEachReplyOfKnownLength() throws IOException {
        LoadResult result = load("/length");

        assertThat(result.statuses()).isEqualTo(Map.of(200, result.calls()));
        // What is under way on the four lines at the end is served and not counted.
        assertThat(result.calls()).isPositive().isBetween(served.get() - 4, served.get());
        assertThat(result.bodySize()).isEqualTo(1024);
        assertThat(result.failures()).isZero();
        assertThat(result.cookies()).isZero();
        assertThat(result.reconnects()).isZero();
        assertThat(result.millisAt(0.5)).isPositive().isLessThanOrEqualTo(result.millisAt(0.99));
    }

    @Test
    void shouldCountRepliesInChunks() throws IOException {
        LoadResult result = load("/chunks");

        assertThat(result.calls()).isPositive().isBetween(served.get() - 4, served.get());
        assertThat(result.bodySize()).isGreaterThan(20_000);
    }

    @Test
    void shouldCountRefusalsAsFailures() throws IOException {
        LoadResult result = load("/refused");

        assertThat(result.failures()).isPositive().isEqualTo(result.calls());
    }

    @Test
    void shouldSeeCookies() throws IOException {
        LoadResult result = load("/session");

        assertThat(result.cookies()).isPositive().isEqualTo(result.calls());
    }

    @Test
    void shouldOpenAnewWhatTheServerCloses() throws IOException {
        LoadResult result = load("/close");

        assertThat(result.reconnects()).isPositive().isEqualTo(result.calls());
    }

    @Test
    void shouldFailWithoutServer() {
        server.stop(0);

        assertThatThrownBy(() -> load("/length")).isInstanceOf(IOException.class);
    }

    private LoadResult load(String path) throws IOException {
        Request request = Request.get("127.0.0.1", server.getAddress().getPort(), path, "X-Any", "value");
        return LoadGenerator.run(request, 4, SHORT);
    }

    private void reply(HttpExchange exchange, int status, long length, int size) throws IOException {
        served.incrementAndGet();
        try (exchange) {
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write(new byte[size]);
        }
    }
}
