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
import java.util.Map;
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
