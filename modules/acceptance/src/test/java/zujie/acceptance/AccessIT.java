package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static zujie.acceptance.Zujie.anonymous;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.token;
import static zujie.acceptance.Zujie.withToken;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who does not. */
class AccessIT {

    @Test
    void shouldAnswer401WithoutTokenAndNeverRedirectNorOpenASession() {
        Response answer = anonymous().redirects().follow(false).get("/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void shouldOpenNoSessionForACallWithToken() {
        Response answer = as("desk").get("/me");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", ""})
    void shouldRefuseWhatIsNoToken(String token) {
        withToken(token).get("/me").then().statusCode(401);
    }

    @Test
    void shouldRefuseForgedToken() {
        String[] parts = token("desk").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("desk-officer", "auditor-role");
        String forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                + parts[2];
        withToken(forged).get("/me").then().statusCode(401).body("title", equalTo("platform.token-invalid"));
    }

    @Test
    void shouldRefuseTokenWithoutSignature() {
        String[] parts = token("desk").split("\\.");
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        withToken(none + "." + parts[1] + ".").get("/me").then().statusCode(401);
    }

    /** Rightly signed and timely, but by another realm's key. */
    @Test
    void shouldRefuseTokenOfAnotherRealm() {
        withToken(Keycloak.tokenOfAnotherRealm()).get("/me").then().statusCode(401);
    }

    @Test
    void shouldRefuseExpiredToken() {
        String token = Keycloak.shortLivedToken("desk");
        withToken(token).get("/me").then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> withToken(token).get("/me").then().statusCode(401));
    }

    @ParameterizedTest
    @CsvSource({
        "icbc, /reports",
        "cmcc, /reports",
        "cmcc, /stop-payments",
        "icbc, /number-orders",
        "auditor, /reports",
        "sysadmin, /audit",
        "secadmin, /audit",
        "desk, /audit",
        "desk, /accounts",
        "sysadmin, /accounts",
        "outreach, /stop-payments",
        "officer, /oversight/month",
        "cmbc, /oversight/stop-payments",
        "pbc, /reports",
        "pbc, /cases",
        "pbc, /stop-payments",
        "pbc, /number-orders",
        "pbc, /bulletins",
        "pbc, /figures/month",
        "pbc, /figures/funnel",
        "pbc, /organisations",
        "pbc, /accounts",
        "pbc, /parameters",
        "pbc, /audit"
    })
    void shouldRefuseRoleThatMayNot(String user, String path) {
        as(user).get(path)
                .then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("title", equalTo("platform.not-permitted"));
    }

    @Test
    void shouldHideRecordsOfAnotherOrganisation() {
        String report = Reports.enter("范围甲", "范围检查", "6226220200056705001");
        as("officer").get("/reports/" + report).then().statusCode(200);
        as("cangshan").get("/reports/" + report).then().statusCode(404);
    }

    @Test
    void shouldKeepOperationalAddressesOffThePublicPort() {
        anonymous().redirects().follow(false).get("/openapi").then().statusCode(404);
        for (String path : new String[] {"/health", "/health/ready", "/metrics"}) {
            anonymous().redirects().follow(false).get(path).then().statusCode(404);
            RestAssured.given()
                    .get(Zujie.system().managementUrl() + path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void shouldSendBrowsersToKeycloak() {
        Response answer = anonymous().redirects().follow(false).get("/console/desk.xhtml");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith(Zujie.system().issuer());
    }

    @Test
    void shouldTellProgramsWhoTheyAre() {
        as("bank-305100000013/zujie-demo-bank-305100000013")
                .get("/me")
                .then()
                .statusCode(200)
                .body("orgCode", equalTo(Reports.CMBC))
                .body("$", not(hasKey("password")));
    }

    /** Given in Keycloak behind the directory's back. */
    @Test
    void shouldRefuseAccountWhoseRolesWereCombinedInKeycloak() {
        Keycloak.giveRole("auditor", "system-admin");
        try {
            withToken(Keycloak.freshToken("auditor"))
                    .get("/me")
                    .then()
                    .statusCode(403)
                    .body("title", equalTo("platform.roles-combined"));
        } finally {
            Keycloak.takeRole("auditor", "system-admin");
        }
    }
}
