package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    @Test
    void shouldHoldNoSecretAndNoPassword() throws Exception {
        for (boolean demo : new boolean[] {false, true}) {
            JsonObject realm = realm(demo);
            for (JsonObject client : objects(realm, "clients")) {
                if (client.containsKey("secret")) {
                    assertThat(client.getString("secret")).matches("\\$\\{[A-Z_]+}");
                }
            }
            for (JsonObject user : objects(realm, "users")) {
                for (JsonValue credential : user.getOrDefault("credentials", JsonValue.EMPTY_JSON_ARRAY)
                        .asJsonArray()) {
                    assertThat(credential.asJsonObject().getString("value")).matches("\\$\\{[A-Z_]+}");
                }
            }
        }
    }

    @Test
    void shouldAllowTokensByPasswordInTheDemoOnly() throws Exception {
        assertThat(objects(realm(false), "clients"))
                .noneMatch(client -> client.getBoolean("directAccessGrantsEnabled"))
                .noneMatch(client -> client.getBoolean("publicClient"));
        assertThat(objects(realm(true), "clients"))
                .filteredOn(client -> client.getBoolean("directAccessGrantsEnabled"))
                .extracting(client -> client.getString("clientId"))
                .containsExactly("zujie-demo");
    }

    @Test
    void shouldDemandNewPasswordsAndOneTimeCodesOutsideTheDemo() throws Exception {
        List<JsonObject> people = objects(realm(false), "users").stream()
                .filter(user -> !user.containsKey("serviceAccountClientId"))
                .toList();
        assertThat(people).hasSize(3).allSatisfy(user -> {
            assertThat(user.getJsonArray("requiredActions").toString()).contains("UPDATE_PASSWORD", "CONFIGURE_TOTP");
            assertThat(user.getJsonArray("credentials").getJsonObject(0).getBoolean("temporary"))
                    .isTrue();
        });
        assertThat(totpForAll(realm(false))).isTrue();
        assertThat(totpForAll(realm(true))).isFalse();
    }

    @Test
    void shouldKnowAllRoles() throws Exception {
        assertThat(realm(false).getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class))
                .extracting(role -> role.getString("name"))
                .containsExactlyInAnyOrder(
                        "desk-officer",
                        "police-officer",
                        "police-approver",
                        "legal-reviewer",
                        "bank-operator",
                        "bank-checker",
                        "telecom-operator",
                        "outreach-worker",
                        "bank-gateway",
                        "telecom-gateway",
                        "regulator",
                        "market-officer",
                        "tax-officer",
                        "system-admin",
                        "security-admin",
                        "auditor");
    }

    @Test
    void shouldReplaceByNameAndAddTheRest() {
        JsonObject merged = RealmFile.merge(
                quoted("{'a':1,'users':[{'username':'x','n':1},{'username':'y','n':2}]}"),
                quoted("{'b':2,'users':[{'username':'y','n':3},{'username':'z','n':4}]}"));
        assertThat(merged)
                .isEqualTo(
                        quoted(
                                "{'a':1,'users':[{'username':'x','n':1},{'username':'y','n':3},{'username':'z','n':4}],'b':2}"));
    }

    private static JsonObject quoted(String text) {
        return json(text.replace('\'', '"'));
    }

    private static boolean totpForAll(JsonObject realm) {
        return objects(realm, "requiredActions").stream()
                .anyMatch(action ->
                        action.getString("alias").equals("CONFIGURE_TOTP") && action.getBoolean("defaultAction"));
    }

    private static JsonObject realm(boolean demo) throws Exception {
        return json(RealmFile.render(demo));
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
