package zujie.platform.search;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An index on OpenSearch or Elasticsearch, which all instances share. Only what both have had for years is asked of it;
 * words are cut into pieces here, so that it needs no analyser of its own and finds what the embedded index finds.
 */
final class RemoteIndex implements SearchBackend {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String GRAMS = "g";
    /** Between two runs, so that no phrase reaches from one into the next. */
    private static final String GAP = " | ";

    private static final int NOT_FOUND = 404;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;
    private final @Nullable String login;

    /**
     * @param url of the server: {@code https://search:9200}
     * @param index its name
     * @param login {@code user:password}; empty for none
     */
    RemoteIndex(String url, String index, String login) {
        this.base = url.replaceFirst("/+$", "") + "/" + index;
        this.login = login.isBlank()
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Mark mark() throws IOException {
        JsonObject answer = call("GET", "/_mapping", null, true);
        for (JsonValue index : answer.values()) {
            JsonObject mappings = index.asJsonObject().getJsonObject("mappings");
            JsonObject meta = mappings == null ? null : mappings.getJsonObject("_meta");
            if (meta != null) {
                return new Mark(Long.parseLong(meta.getString("generation")), Instant.parse(meta.getString("changed")));
            }
        }
        return Mark.NONE;
    }

    @Override
    public void apply(Collection<Indexed> changed, Collection<UUID> gone, Mark mark) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Indexed record : changed) {
            lines.append(Json.createObjectBuilder()
                            .add("index", id(record.id()))
                            .build())
                    .append('\n');
            lines.append(source(record)).append('\n');
        }
        for (UUID id : gone) {
            lines.append(Json.createObjectBuilder().add("delete", id(id)).build())
                    .append('\n');
        }
        if (lines.length() > 0) {
            JsonObject answer = call("POST", "/_bulk?refresh=true", lines.toString(), false);
            if (answer.getBoolean("errors", false)
                    && answer.getJsonArray("items").stream().anyMatch(RemoteIndex::hasFailed)) {
                throw new IOException("The search server did not take all records");
            }
        }
        JsonObjectBuilder meta = Json.createObjectBuilder()
                .add("generation", String.valueOf(mark.generation()))
                .add("changed", mark.changedAt().toString());
        call(
                "PUT",
                "/_mapping",
                Json.createObjectBuilder().add("_meta", meta).build().toString(),
                false);
    }

    private static boolean hasFailed(JsonValue item) {
        return item.asJsonObject().values().stream()
                .map(JsonValue::asJsonObject)
                .anyMatch(done -> done.getInt("status") >= 300 && done.getInt("status") != NOT_FOUND);
    }

    private static JsonObjectBuilder id(UUID id) {
        return Json.createObjectBuilder().add("_id", id.toString());
    }

    private static JsonObject source(Indexed record) {
        StringBuilder grams = new StringBuilder();
        for (Grams.Run run : record.runs()) {
            grams.append(grams.length() == 0 ? "" : GAP).append(String.join(" ", run.pieces()));
        }
        JsonArrayBuilder units = Json.createArrayBuilder();
        record.units().forEach(units::add);
        return Json.createObjectBuilder()
                .add("type", record.type())
                .add("unit", units)
                .add("at", record.at().toEpochMilli())
                .add(GRAMS, grams.toString())
                .build();
    }

    /** Made anew with the fields that are searched and no others. */
    @Override
    public void clear() throws IOException {
        call("DELETE", "", null, true);
        JsonObjectBuilder words = Json.createObjectBuilder()
                .add("type", "text")
                .add("analyzer", "whitespace")
                .add("norms", false);
        JsonObject fields = Json.createObjectBuilder()
                .add("type", Json.createObjectBuilder().add("type", "keyword"))
                .add("unit", Json.createObjectBuilder().add("type", "keyword"))
                .add("at", Json.createObjectBuilder().add("type", "long"))
                .add(GRAMS, words)
                .build();
        call(
                "PUT",
                "",
                Json.createObjectBuilder()
                        .add(
                                "mappings",
                                Json.createObjectBuilder()
                                        .add("dynamic", "strict")
                                        .add("properties", fields))
                        .build()
                        .toString(),
                false);
    }

    @Override
    public List<UUID> find(List<Grams.Run> wanted, @Nullable Collection<String> types, String unit, int most)
            throws IOException {
        JsonArrayBuilder filter = Json.createArrayBuilder().add(term("unit", unit));
        if (types != null) {
            filter.add(Json.createObjectBuilder()
                    .add("terms", Json.createObjectBuilder().add("type", Json.createArrayBuilder(types))));
        }
        for (Grams.Run run : wanted) {
            filter.add(Json.createObjectBuilder()
                    .add("match_phrase", Json.createObjectBuilder().add(GRAMS, String.join(" ", run.pieces()))));
        }
        JsonObject query = Json.createObjectBuilder()
                .add("size", most)
                .add("_source", false)
                .add("track_total_hits", false)
                .add(
                        "sort",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("at", "desc")))
                .add(
                        "query",
                        Json.createObjectBuilder()
                                .add("bool", Json.createObjectBuilder().add("filter", filter)))
                .build();
        JsonObject answer = call("POST", "/_search", query.toString(), true);
        JsonObject hits = answer.getJsonObject("hits");
        return hits == null
                ? List.of()
                : hits.getJsonArray("hits").stream()
                        .map(hit -> UUID.fromString(hit.asJsonObject().getString("_id")))
                        .toList();
    }

    private static JsonObjectBuilder term(String field, String value) {
        return Json.createObjectBuilder().add("term", Json.createObjectBuilder().add(field, value));
    }

    /** Empty if there is no such index and that is no fault. */
    private JsonObject call(String method, String path, @Nullable String body, boolean mayBeMissing)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", path.startsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (login != null) {
            request.header("Authorization", login);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == NOT_FOUND && mayBeMissing) {
                return JsonValue.EMPTY_JSON_OBJECT;
            }
            if (answer.statusCode() >= 300) {
                throw new IOException(
                        "The search server answers " + answer.statusCode() + " to " + method + " " + path);
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
