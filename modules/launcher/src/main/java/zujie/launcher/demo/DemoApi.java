package zujie.launcher.demo;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import zujie.launcher.Web;

/** The application's REST API, called as one of the demo's users or as a partner program. */
public final class DemoApi {
    private final String apiUrl;
    private final String tokenUrl;
    private final String password;
    private final Map<String, Token> tokens = new HashMap<>();

    private record Token(String value, Instant goodUntil) {}

    /**
     * An API for callers that are told apart by name.
     *
     * @param apiUrl e.g. {@code http://127.0.0.1:8080/api/v1}
     * @param tokenUrl Keycloak's token endpoint
     * @param password of all users
     */
    public DemoApi(String apiUrl, String tokenUrl, String password) {
        this.apiUrl = apiUrl;
        this.tokenUrl = tokenUrl;
        this.password = password;
    }

    String password() {
        return password;
    }

    Web.Answer get(String as, String path) throws IOException {
        return Web.get(apiUrl + path, "Authorization", "Bearer " + token(as));
    }

    Web.Answer send(String as, String method, String path, String body, String idempotencyKey) throws IOException {
        HttpRequest.Builder request = Web.json(method, apiUrl + path, body, "Authorization", "Bearer " + token(as));
        return Web.send(request.header("Idempotency-Key", idempotencyKey));
    }

    /** A message of the gateway. */
    Web.Answer message(String as, String path, String xml) throws IOException {
        return Web.send(Web.xml(apiUrl + path, xml, "Authorization", "Bearer " + token(as)));
    }

    /**
     * A token of a user by password, or of a partner program by {@code client/secret}; kept until shortly before its end.
     * One at a time: Keycloak takes several logins of one user at once for an attack.
     */
    public synchronized String token(String as) throws IOException {
        // Tokens live in system time, whatever the business clock shows.
        Instant now = Instant.now();
        Token kept = tokens.get(as);
        if (kept == null || kept.goodUntil().isBefore(now)) {
            kept = fetch(as, now);
            tokens.put(as, kept);
        }
        return kept.value();
    }

    private Token fetch(String as, Instant now) throws IOException {
        String[] program = as.split("/", 2);
        Web.Answer answer = Web.post(
                tokenUrl,
                program.length == 2
                        ? Map.of(
                                "grant_type", "client_credentials",
                                "client_id", program[0],
                                "client_secret", program[1])
                        : Map.of(
                                "grant_type", "password",
                                "client_id", "zujie-demo",
                                "username", as,
                                "password", password,
                                "scope", "openid"));
        if (!answer.isSuccess() || !(answer.json() instanceof JsonObject token)) {
            throw new IOException("no token for " + program[0] + ": " + answer.status() + " " + answer.body());
        }
        Duration life = Duration.ofSeconds(token.getInt("expires_in", 60));
        return new Token(token.getString("access_token"), now.plus(life).minusSeconds(30));
    }
}
