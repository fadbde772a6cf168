package zujie.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import zujie.launcher.ZujieSystem;

/** Calls of the API by an officer of the desk, one after the other. Asking for a token is no part of what is measured. */
final class DeskCalls {

    /** A token lives for five minutes. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(2);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ZujieSystem system;
    private String token = "";
    private long tokenFrom;

    DeskCalls(ZujieSystem system) {
        this.system = system;
    }

    HttpRequest get(String path) throws IOException {
        return request(path).GET().build();
    }

    HttpRequest post(String path, String json) throws IOException {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    HttpRequest post(String path, String type, BodyPublisher body) throws IOException {
        return request(path).header("Content-Type", type).POST(body).build();
    }

    private HttpRequest.Builder request(String path) throws IOException {
        if (token.isEmpty() || System.nanoTime() - tokenFrom > TOKEN_LIFE.toNanos()) {
            token = system.demoApi().token("desk");
            tokenFrom = System.nanoTime();
        }
        return HttpRequest.newBuilder(URI.create(system.baseUrl() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }
}
