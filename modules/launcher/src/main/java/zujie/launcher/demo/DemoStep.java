package zujie.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request of the script, or the setting of one password.
 *
 * @param place file and number, for messages and the idempotency key
 * @param at when it happens in business time; null: at the time of the step before
 * @param as user name, or {@code client/secret} of a partner program
 * @param method of HTTP
 * @param path below {@code /api/v1}
 * @param body null: none; a text is sent as the XML of the message gateway
 * @param save variable to path in the answer
 * @param expect null: any success; else the status, or the code by which the message gateway answers
 * @param password null: a request; else the user who is given the demo password
 */
record DemoStep(
        String place,
        @Nullable String at,
        String as,
        String method,
        String path,
        @Nullable JsonValue body,
        Map<String, String> save,
        @Nullable Integer expect,
        @Nullable String password) {

    private static final Set<String> FIELDS =
            Set.of("at", "as", "method", "path", "body", "save", "expect", "password", "why");

    static DemoStep of(String place, JsonObject json) {
        for (String field : json.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new DemoFailure(place + ": unknown field '" + field + "'");
            }
        }
        String password = text(json, "password", null);
        if (password == null && (!json.containsKey("as") || !json.containsKey("path"))) {
            throw new DemoFailure(place + ": a step needs 'as' and 'path', or 'password'");
        }
        Map<String, String> save = new LinkedHashMap<>();
        if (json.get("save") instanceof JsonObject names) {
            names.forEach((name, path) -> save.put(name, ((JsonString) path).getString()));
        }
        Integer expect = json.get("expect") instanceof JsonNumber number ? number.intValue() : null;
        return new DemoStep(
                place,
                text(json, "at", null),
                String.valueOf(text(json, "as", "")),
                String.valueOf(text(json, "method", "POST")),
                String.valueOf(text(json, "path", "")),
                json.get("body"),
                save,
                expect,
                password);
    }

    private static @Nullable String text(JsonObject json, String name, @Nullable String otherwise) {
        return json.get(name) instanceof JsonString string ? string.getString() : otherwise;
    }

    boolean isMessage() {
        return body instanceof JsonString;
    }

    /** The body with all variables filled in; an object without content where the step has none but the method wants one. */
    String bodyText(Variables variables) {
        if (body instanceof JsonString message) {
            return variables.fill(message.getString());
        }
        return body == null
                ? Json.createObjectBuilder().build().toString()
                : variables.fill(body).toString();
    }
}
