package zujie.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The API's document as the build makes it: what a program's author reads must be the shapes that are sent. */
class ApiDocumentTest {

    private static final Set<String> WITHOUT_BODY = Set.of("204", "default");

    private static JsonObject document;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = ApiDocumentTest.class.getResourceAsStream("/zujie/platform/apidoc/openapi.json");
                JsonReader reader = Json.createReader(in)) {
            document = reader.readObject();
        }
    }

    /** Of two types with one simple name the second would be called Answer1, and which is which would change by itself. */
    @Test
    void shouldGiveEachTypeANameOfItsOwn() {
        Set<String> names =
                document.getJsonObject("components").getJsonObject("schemas").keySet();
        assertThat(names).hasSizeGreaterThan(300);
        assertThat(names)
                .filteredOn(name -> name.matches(".*\\d") && names.contains(name.replaceFirst("\\d+$", "")))
                .as("give it a name with @Schema")
                .isEmpty();
    }

    @Test
    void shouldSayTheShapeOfEveryAnswer() {
        List<String> shapeless = new ArrayList<>();
        List<String> checked = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    operation.asJsonObject().getJsonObject("responses").forEach((status, answer) -> {
                        if (!WITHOUT_BODY.contains(status)) {
                            checked.add(method + " " + path);
                            if (!hasShape(answer.asJsonObject())) {
                                shapeless.add(method + " " + path + " " + status);
                            }
                        }
                    });
                }));
        assertThat(checked).hasSizeGreaterThan(200);
        assertThat(shapeless).as("add @Produces and @APIResponseSchema").isEmpty();
    }

    private static boolean hasShape(JsonObject answer) {
        JsonObject content = answer.getJsonObject("content");
        return content != null
                && !content.isEmpty()
                && content.values().stream().noneMatch(type -> type.asJsonObject()
                        .getOrDefault("schema", JsonObject.EMPTY_JSON_OBJECT)
                        .equals(JsonObject.EMPTY_JSON_OBJECT));
    }

    @Test
    void shouldAskForTheKeyOfCallsThatNeedOne() {
        String keyed = document.getJsonObject("paths")
                .getJsonObject("/api/v1/stop-payments/batch")
                .getJsonObject("post")
                .toString();
        String free = document.getJsonObject("paths")
                .getJsonObject("/api/v1/stop-payments")
                .getJsonObject("get")
                .toString();
        assertThat(keyed).contains("Idempotency-Key");
        assertThat(free).doesNotContain("Idempotency-Key");
    }
}
