package zujie.casework.duty;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was open when a shift was handed over.
 *
 * @param kind {@code draft}, or the kind of a work item
 * @param title masked
 * @param dueAt its clock; null if it has none
 * @param link where it is done; empty for a draft, which is its author's alone
 */
public record Pending(String kind, String title, @Nullable Instant dueAt, String link) {

    static String write(List<Pending> open) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        open.forEach(p -> array.add(Json.createObjectBuilder()
                .add("kind", p.kind)
                .add("title", p.title)
                .add("dueAt", p.dueAt == null ? "" : p.dueAt.toString())
                .add("link", p.link)));
        return array.build().toString();
    }

    static List<Pending> read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(o -> new Pending(
                            o.getString("kind"),
                            o.getString("title"),
                            o.getString("dueAt").isEmpty() ? null : Instant.parse(o.getString("dueAt")),
                            o.getString("link")))
                    .toList();
        }
    }
}
