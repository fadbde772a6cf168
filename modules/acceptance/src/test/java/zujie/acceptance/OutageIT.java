package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;
import static zujie.acceptance.Zujie.token;
import static zujie.acceptance.Zujie.withToken;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What leans on others says so when they are gone, and goes on by itself when they are back. */
class OutageIT {

    @Test
    void shouldAnswer503WhileTheDatabaseIsGoneAndResumeByItself() {
        Map<String, Object> body = Reports.body("断库", "数据库停止期间的报案", "6226220200056705010");
        String key = key();
        String token = token("desk");
        token("sysadmin");
        int before = reportsNamed();
        Zujie.system().stopDatabase();
        Instant gone = Instant.now();
        try {
            while (Instant.now().isBefore(gone.plusSeconds(30))) {
                Instant asked = Instant.now();
                Response answer = withToken(token)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/reports");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isNotNull();
                assertThat(answer.path("title").toString()).isEqualTo("platform.unavailable");
                assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
            }
        } finally {
            Zujie.system().startDatabase();
        }
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> withToken(token)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/reports")
                        .then()
                        .statusCode(201));
        assertThat(reportsNamed()).as("entered once, whatever was tried").isEqualTo(before + 1);
    }

    private static int reportsNamed() {
        return as("desk")
                .queryParam("size", 200)
                .get("/reports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows")
                .size();
    }

    /** Keycloak keeps connections to the same database, all of which are dead when it comes back. */
    @Test
    void shouldShowEverybodyTheLoginAsSoonAsTheDatabaseIsBack() throws Exception {
        List<String> people = List.of("desk", "officer", "officer2", "approver", "auditor", "sysadmin", "cmbc", "icbc");
        // Begun anew, so that it has no page in memory yet and needs the database to show one.
        Zujie.system().stopKeycloak();
        Zujie.system().startKeycloak();
        List<Callable<String>> logins = people.stream()
                .map(person -> (Callable<String>) () -> Zujie.system().demoApi().token(person))
                .toList();
        ExecutorService doors = Executors.newFixedThreadPool(people.size());
        try {
            for (Future<String> each : doors.invokeAll(logins)) {
                assertThat(each.get()).isNotBlank();
            }
        } finally {
            doors.shutdownNow();
        }
        Zujie.system().stopDatabase();
        Zujie.system().startDatabase();
        for (String person : people) {
            assertThat(login()).as(person).isEqualTo(200);
        }
    }

    /** Follows the console's way to Keycloak's page. */
    private static int login() {
        Response page = Zujie.anonymous().get("/console/desk.xhtml");
        return page.statusCode() == 200 && !page.asString().contains("kc-login") ? 0 : page.statusCode();
    }

    @Test
    void shouldGoOnWithTokensAlreadyIssuedWhileKeycloakIsGone() {
        String token = token("desk");
        withToken(token).get("/me").then().statusCode(200);
        Zujie.system().stopKeycloak();
        try {
            withToken(token).get("/me").then().statusCode(200);
            withToken(token).get("/reports").then().statusCode(200);
        } finally {
            Zujie.system().startKeycloak();
        }
        withToken(token("officer")).get("/me").then().statusCode(200);
    }
}
