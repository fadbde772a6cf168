package zujie.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The launcher's few HTTP calls. */
public final class Web {
    private static final Duration CALL_LIMIT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Web() {}

    /** An answer; the body is text. */
    public record Answer(int status, String body) {
        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /**
         * The body as JSON.
         *
         * @throws IOException when it is none
         */
        public JsonStructure json() throws IOException {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            } catch (JsonException e) {
                throw new IOException("not JSON: " + body, e);
            }
        }

        /** The body as a JSON object; empty when the body is something else. */
        public Map<String, JsonValue> object() throws IOException {
            JsonStructure json = json();
            return json instanceof jakarta.json.JsonObject object ? object : Map.of();
        }
    }

    public static Answer get(String url, String... headers) throws IOException {
        return send(request(url, headers).GET());
    }

    public static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    public static HttpRequest.Builder request(String url, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url)).timeout(CALL_LIMIT);
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** A request with a body of JSON. */
    public static HttpRequest.Builder json(String method, String url, String body, String... headers) {
        return request(url, headers)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    /** XML by POST. */
    public static HttpRequest.Builder xml(String url, String body, String... headers) {
        return request(url, headers)
                .header("Content-Type", "application/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    /** A form by POST. */
    public static Answer post(String url, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
