package zujie.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.launcher.KeycloakAdmin;
import zujie.launcher.ZujieSystem;

/** What the tests do with Keycloak behind the application's back. */
final class Keycloak {

    private Keycloak() {}

    /** A token that lives for one second. */
    static String shortLivedToken(String user) {
        setLifespan("1");
        try {
            return freshToken(user);
        } finally {
            setLifespan("300");
        }
    }

    static String freshToken(String user) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "zujie-demo")
                .formParam("username", user)
                .formParam("password", ZujieSystem.DEMO_PASSWORD)
                .post(Zujie.system().issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    static void giveRole(String user, String role) {
        admin().body(roles(role))
                .post(path("/users/" + userId(user) + "/role-mappings/realm"))
                .then()
                .statusCode(204);
    }

    static void takeRole(String user, String role) {
        admin().body(roles(role))
                .delete(path("/users/" + userId(user) + "/role-mappings/realm"))
                .then()
                .statusCode(204);
    }

    /** Made with a key of our own, as a realm elsewhere would sign it. */
    static String tokenOfAnotherRealm() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            long now = Instant.now().getEpochSecond();
            String head = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"other\"}");
            String claims = encode("{\"iss\":\"" + Zujie.system().issuer().replace("/zujie", "/other")
                    + "\",\"aud\":\"zujie-api\",\"sub\":\"1\",\"preferred_username\":\"desk\","
                    + "\"roles\":[\"desk-officer\"],\"iat\":" + now + ",\"exp\":" + (now + 300) + "}");
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
            return head + "." + claims + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void setLifespan(String seconds) {
        Map<String, Object> client = new HashMap<>(admin().get(path("/clients?clientId=zujie-demo"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("$")
                .get(0));
        client.put("attributes", Map.of("access.token.lifespan", seconds));
        admin().body(client).put(path("/clients/" + client.get("id"))).then().statusCode(204);
    }

    private static String userId(String user) {
        return admin().get(path("/users?exact=true&username=" + user))
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private static List<Map<String, Object>> roles(String role) {
        return List.of(admin().get(path("/roles/" + role))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$"));
    }

    private static String path(String below) {
        return keycloak().admin(below);
    }

    private static RequestSpecification admin() {
        try {
            return given().header("Authorization", "Bearer " + keycloak().token())
                    .contentType("application/json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeycloakAdmin keycloak() {
        return Zujie.system().keycloakAdmin();
    }
}
