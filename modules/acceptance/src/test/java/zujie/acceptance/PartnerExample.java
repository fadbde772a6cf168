package zujie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The examples of docs/partner-api.md and docs/gateway.md, word for word but for the line breaks: {@link ContractIT} compares and runs them. */
final class PartnerExample {

    private PartnerExample() {}

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static String token(HttpClient http, String issuer, String clientId, String secret)
            throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + URLEncoder.encode(clientId, UTF_8)
                + "&client_secret=" + URLEncoder.encode(secret, UTF_8);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(10))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("No token: " + answer.statusCode());
        }
        return json(answer).getString("access_token");
    }

    static String waitForOrders(HttpClient http, String base, String token, String cursor, Consumer<JsonObject> work)
            throws IOException, InterruptedException {
        HttpResponse<String> piece = http.send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1/stop-payments/next?seconds=25&cursor="
                                + URLEncoder.encode(cursor, UTF_8)))
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(40))
                        .GET()
                        .build(),
                BodyHandlers.ofString());
        if (piece.statusCode() != 200) {
            throw new IOException(piece.body());
        }
        json(piece).getJsonArray("rows").getValuesAs(JsonObject.class).forEach(work);
        return json(piece).getString("next", cursor); // store it, then call again
    }

    static boolean genuine(String secret, String timestamp, String signatures, String body, Instant now)
            throws GeneralSecurityException {
        if (Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                        .abs()
                        .compareTo(Duration.ofMinutes(5))
                > 0) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        byte[] expected = ("v1=" + HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(UTF_8))))
                .getBytes(UTF_8);
        return Arrays.stream(signatures.split(",")).anyMatch(s -> MessageDigest.isEqual(expected, s.getBytes(UTF_8)));
    }

    static JsonObject answerStop(
            HttpClient http, String base, String token, String id, long balanceFen, Instant executedAt, String key)
            throws IOException, InterruptedException {
        JsonObject body = Json.createObjectBuilder()
                .add("resultCode", "0000")
                .add("accountBalanceFen", balanceFen)
                .add("executedAt", executedAt.toString())
                .build();
        return command(http, base + "/api/v1/stop-payments/" + id + "/answer", token, body, key);
    }

    static JsonObject command(HttpClient http, String url, String token, JsonObject body, String key)
            throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .timeout(Duration.ofSeconds(30))
                            .POST(BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 503) {
                Thread.sleep(
                        1000 * answer.headers().firstValueAsLong("Retry-After").orElse(5));
            } else if (answer.statusCode() < 300) {
                return answer.body().isEmpty() ? JsonObject.EMPTY_JSON_OBJECT : json(answer);
            } else {
                throw new IOException(
                        json(answer).getString("title") + ": " + json(answer).getString("detail"));
            }
        }
    }

    static JsonObject answerFreeze(HttpClient http, String base, String token, String id, JsonObject held, String key)
            throws IOException, InterruptedException {
        return command(http, base + "/api/v1/freezes/" + id + "/answer", token, held, key);
    }

    static List<String> fetchMessages(HttpClient http, String base, String token)
            throws IOException, InterruptedException {
        HttpResponse<String> list = http.send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1/gateway/messages?size=50"))
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(30))
                        .GET()
                        .build(),
                BodyHandlers.ofString());
        return Pattern.compile("<Message>([^<]*)")
                .matcher(list.body())
                .results()
                .map(message -> new String(Base64.getDecoder().decode(message.group(1)), UTF_8))
                .toList();
    }

    static String sendFeedback(HttpClient http, String base, String token, String feedback)
            throws IOException, InterruptedException {
        HttpResponse<String> receipt = http.send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1/gateway/messages"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/xml; charset=UTF-8")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString(feedback))
                        .build(),
                BodyHandlers.ofString());
        return receipt.body(); // its Code is 100000 when the feedback was taken
    }
}
