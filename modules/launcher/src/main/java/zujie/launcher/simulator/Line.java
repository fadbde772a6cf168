package zujie.launcher.simulator;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The line of one institution's program to the application. */
public final class Line {

    /** A token that is good now. */
    public interface Tokens {
        String get() throws IOException;
    }

    /** An answer as it came. */
    record Answer(int status, String body) {}

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String api;
    private final Tokens tokens;

    /** @param api such as {@code http://127.0.0.1:8080/api/v1} */
    public Line(String api, Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    Answer post(String path, String type, String body, @Nullable String key) throws IOException {
        return send(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    Answer put(String path, String type, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + tokens.get());
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
