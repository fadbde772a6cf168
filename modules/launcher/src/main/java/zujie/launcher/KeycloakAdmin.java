package zujie.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The few things that the launcher itself sets in the realm, by the application's service account. */
public final class KeycloakAdmin {
    private final String url;
    private final String realm;
    private final String secret;

    KeycloakAdmin(String url, String realm, String secret) {
        this.url = url;
        this.realm = realm;
        this.secret = secret;
    }

    /** The console's redirects point to the address of this start: the port may be another than at the import. */
    void alignConsole(String baseUrl) throws IOException {
        JsonObject console = single("/clients?clientId=zujie-console", "zujie-console");
        String callback = baseUrl + "/callback";
        if (console.getJsonArray("redirectUris")
                .equals(Json.createArrayBuilder(List.of(callback)).build())) {
            return;
        }
        JsonObject changed = Json.createObjectBuilder(console)
                .add("rootUrl", baseUrl)
                .add("redirectUris", Json.createArrayBuilder(List.of(callback)))
                .add(
                        "attributes",
                        Json.createObjectBuilder(console.getJsonObject("attributes"))
                                .add("post.logout.redirect.uris", baseUrl + "/##" + baseUrl + "/*"))
                .build();
        put("/clients/" + console.getString("id"), changed);
    }

    /** Gives a user a lasting password; for the demo's accounts only. */
    public void setPassword(String username, String password) throws IOException {
        JsonObject user = single("/users?exact=true&username=" + username, username);
        put(
                "/users/" + user.getString("id") + "/reset-password",
                Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", password)
                        .add("temporary", false)
                        .build());
        put(
                "/users/" + user.getString("id"),
                Json.createObjectBuilder(user)
                        .add("requiredActions", Json.createArrayBuilder())
                        .build());
    }

    private JsonObject single(String path, String name) throws IOException {
        Web.Answer answer = Web.get(admin(path), "Authorization", "Bearer " + token());
        if (answer.isSuccess() && answer.json() instanceof JsonArray found && found.size() == 1) {
            return found.getJsonObject(0);
        }
        throw new IOException("Keycloak does not know " + name + ": " + answer.status());
    }

    private void put(String path, JsonObject body) throws IOException {
        Web.Answer answer =
                Web.send(Web.json("PUT", admin(path), body.toString(), "Authorization", "Bearer " + token()));
        if (!answer.isSuccess()) {
            throw new IOException("Keycloak answered " + answer.status() + " to PUT " + path + ": " + answer.body());
        }
    }

    /** Address in Keycloak's administration API. */
    public String admin(String path) {
        return url + "/admin/realms/" + realm + path;
    }

    /** A token of the application's service account, which may administer users and clients of the realm. */
    public String token() throws IOException {
        Web.Answer answer = Web.post(
                url + "/realms/" + realm + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "zujie-directory",
                        "client_secret", secret));
        if (answer.isSuccess() && answer.json() instanceof JsonObject token) {
            return token.getString("access_token");
        }
        throw new IOException("Keycloak gave zujie-directory no token: " + answer.status() + " " + answer.body());
    }
}
