package zujie.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The realm that Keycloak imports: the common one, and in demo mode what the demo adds or replaces. */
final class RealmFile {
    /** By these an element of a list is told from the others, so that the demo's replaces the common one. */
    private static final List<String> KEYS = List.of("clientId", "username", "alias", "name");

    private RealmFile() {}

    static String render(boolean demo) throws IOException {
        JsonObject realm = resource("zujie-realm.json");
        return (demo ? merge(realm, resource("zujie-demo.json")) : realm).toString();
    }

    static JsonObject merge(JsonObject base, JsonObject over) {
        JsonObjectBuilder merged = Json.createObjectBuilder(base);
        over.forEach((name, value) -> {
            JsonValue old = base.get(name);
            if (old instanceof JsonArray left && value instanceof JsonArray right) {
                merged.add(name, merge(left, right));
            } else {
                merged.add(name, value);
            }
        });
        return merged.build();
    }

    private static JsonArray merge(JsonArray base, JsonArray over) {
        Map<Object, JsonValue> elements = new LinkedHashMap<>();
        for (JsonArray list : List.of(base, over)) {
            for (JsonValue element : list) {
                String key = key(element);
                elements.put(key == null ? element : key, element);
            }
        }
        JsonArrayBuilder merged = Json.createArrayBuilder();
        elements.values().forEach(merged::add);
        return merged.build();
    }

    private static @Nullable String key(JsonValue element) {
        if (element instanceof JsonObject object) {
            for (String key : KEYS) {
                if (object.containsKey(key)) {
                    return object.getString(key);
                }
            }
        }
        return null;
    }

    private static JsonObject resource(String name) throws IOException {
        try (InputStream in = RealmFile.class.getResourceAsStream("keycloak/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing in the class path");
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        }
    }
}
