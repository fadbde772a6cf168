package zujie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import zujie.bench.load.Request;
import zujie.launcher.ZujieSystem;
import zujie.launcher.demo.DemoApi;

/** Calls of the API by a user of the demo, the officer of the desk if nobody else. */
final class DeskCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ZujieSystem system;
    private final String user;
    /** It keeps its tokens. */
    private final DemoApi api;

    DeskCalls(ZujieSystem system) {
        this(system, "desk");
    }

    DeskCalls(ZujieSystem system, String user) {
        this.system = system;
        this.user = user;
        this.api = system.demoApi();
    }

    HttpRequest get(String path) throws IOException {
        return request(path).GET().build();
    }

    HttpRequest post(String path, String json) throws IOException {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    HttpRequest post(String path, String json, String idempotencyKey) throws IOException {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    /** For the load generator. */
    Request prepared(String path, String json, String idempotencyKey) {
        URI base = URI.create(system.baseUrl());
        try {
            return Request.post(
                    base.getHost(),
                    base.getPort(),
                    "/api/v1" + path,
                    json,
                    "Authorization",
                    "Bearer " + api.token(user),
                    "Idempotency-Key",
                    idempotencyKey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest post(String path, String type, BodyPublisher body) throws IOException {
        return request(path).header("Content-Type", type).POST(body).build();
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(system.baseUrl() + "/api/v1" + path))
                .header("Authorization", "Bearer " + api.token(user))
                .timeout(PATIENCE);
    }
}
