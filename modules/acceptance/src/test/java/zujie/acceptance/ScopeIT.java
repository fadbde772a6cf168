package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint as every role, as the tables of docs/permissions.md have it, and every kind of record from outside its
 * organisation. The endpoints are those that the running application says it has.
 */
class ScopeIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String NOT_PERMITTED = "platform.not-permitted";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Set<String>> endpoints = PermissionTables.read().endpoints();

    @BeforeAll
    static void start() {
        Zujie.url();
        served();
    }

    @Test
    void shouldHaveARowForEveryEndpoint() {
        assertThat(endpoints.keySet()).containsExactlyInAnyOrderElementsOf(served());
    }

    @Test
    void shouldAnswerEachRoleAsItsPermissionsSay() throws Exception {
        assertThat(Walkers.together(Walkers.byRole(), this::walk)).isEmpty();
    }

    private List<String> walk(String role, String caller) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<String>> row : endpoints.entrySet()) {
            HttpResponse<String> answer = call(caller, row.getKey(), SampleCalls.NOBODY);
            boolean refused = answer.statusCode() == 403 && answer.body().contains(NOT_PERMITTED);
            boolean permitted = row.getValue().contains(role);
            if (refused == permitted || permitted && !isOrderly(answer)) {
                wrong.add(told(role, row.getKey(), answer));
            }
        }
        return wrong;
    }

    @Test
    void shouldDemandATokenEverywhere() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String endpoint : endpoints.keySet()) {
            HttpResponse<String> answer = call(null, endpoint, SampleCalls.NOBODY);
            if (answer.statusCode() != 401) {
                wrong.add(told("nobody", endpoint, answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever may call an endpoint as such is told all the same that a record of others does not exist. */
    @Test
    void shouldHideEveryRecordFromOtherOrganisations() throws Exception {
        ScopeRecords records = ScopeRecords.get();
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("/reports/{id}", records.report());
        ids.put("/cases/{id}", records.file());
        ids.put("/stop-payments/{id}", records.stop());
        ids.put("/number-orders/{id}", records.numberOrder());
        ids.put("/bulletins/{id}", records.bulletin());
        ids.put("/dissuasions/{id}", records.dissuasion());
        ids.put("/attachments/{id}", records.attachment());
        ids.put("/delegations/{id}", records.delegation());
        ids.put("/attachments", records.report());
        ids.put("/number-orders/proposal", records.report());
        ids.put("/bulletins/proposal", records.file());
        AtomicInteger asked = new AtomicInteger();
        List<String> wrong = Walkers.together(Walkers.strangers(), (role, stranger) -> {
            List<String> seen = new ArrayList<>();
            for (String endpoint : about(ids.keySet(), role)) {
                HttpResponse<String> answer = call(stranger, endpoint, ids.get(record(endpoint)));
                asked.incrementAndGet();
                if (answer.statusCode() != 404) {
                    seen.add(told(role, endpoint, answer));
                }
            }
            return seen;
        });
        assertThat(wrong).isEmpty();
        assertThat(asked).hasValueGreaterThan(60);
    }

    /** The endpoints about those records that a role may call; the security administrator revokes everybody's delegations. */
    private List<String> about(Set<String> records, String role) {
        return endpoints.entrySet().stream()
                .filter(row -> row.getValue().contains(role) && records.contains(record(row.getKey())))
                .map(Map.Entry::getKey)
                .filter(endpoint -> !(endpoint.contains("/delegations/") && role.equals("security-admin")))
                .toList();
    }

    /** The path up to the record's id, or the whole of it if it names none. */
    private static String record(String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        return path.contains("{id}") ? path.substring(0, path.indexOf('}') + 1) : path;
    }

    /** The records are there, and their own people see them: what is hidden from others is not just missing. */
    @Test
    void shouldShowEveryRecordToItsOwnPeople() {
        ScopeRecords records = ScopeRecords.get();
        as("officer").get("/reports/" + records.report()).then().statusCode(200);
        as("officer").get("/cases/" + records.file()).then().statusCode(200);
        as("officer").get("/stop-payments/" + records.stop()).then().statusCode(200);
        as("icbc").get("/stop-payments/" + records.stop()).then().statusCode(200);
        as("officer").get("/number-orders/" + records.numberOrder()).then().statusCode(200);
        as("cucc").get("/number-orders/" + records.numberOrder()).then().statusCode(200);
        as("outreach").get("/bulletins/" + records.bulletin()).then().statusCode(200);
        as("outreach").get("/dissuasions/" + records.dissuasion()).then().statusCode(200);
        as("desk").get("/attachments/" + records.attachment()).then().statusCode(200);
    }

    private static Set<String> served() {
        // Put together at the first call, which may take longer than a call may.
        Map<String, Map<String, Object>> paths = await().atMost(Duration.ofSeconds(60))
                .until(() -> as("desk").get("/openapi"), answer -> answer.statusCode() == 200)
                .jsonPath()
                .getMap("paths");
        Set<String> endpoints = new TreeSet<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> endpoints.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                        + path.replaceFirst("^/api/v1", "").replaceFirst("(.)/$", "$1"))));
        return endpoints;
    }

    /** Done, or refused for what was asked, never for who asked. */
    private static boolean isOrderly(HttpResponse<String> answer) {
        return answer.statusCode() < 500 && answer.statusCode() != 401 && answer.statusCode() != 405;
    }

    private HttpResponse<String> call(String caller, String endpoint, String id)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Zujie.url() + "/api/v1" + SampleCalls.path(endpoint, id)))
                .header("Content-Type", endpoint.endsWith(" /attachments") ? "text/plain" : "application/json")
                .header("Accept", "*/*")
                .header("Idempotency-Key", Zujie.key())
                .method(SampleCalls.method(endpoint), BodyPublishers.ofString(SampleCalls.body(endpoint, id)));
        if (caller != null) {
            request.header("Authorization", "Bearer " + token(caller));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Keycloak may refuse a login that comes too soon after the same user's last one. */
    private static synchronized String token(String caller) {
        try {
            return Zujie.token(caller);
        } catch (UncheckedIOException e) {
            return await().atMost(Duration.ofSeconds(30))
                    .ignoreException(UncheckedIOException.class)
                    .until(() -> Zujie.token(caller), token -> true);
        }
    }

    private static String told(String caller, String endpoint, HttpResponse<String> answer) {
        String body = answer.body();
        return endpoint + " as " + caller + ": " + answer.statusCode() + " "
                + body.substring(0, Math.min(160, body.length()));
    }
}
