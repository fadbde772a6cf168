package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Compose file holds to its schema everywhere, and docker-compose itself agrees where it is installed. */
class ComposeFileTest {

    private static final Path FILE =
            Path.of("..", "..", "docker", "compose.yaml").toAbsolutePath().normalize();

    @Test
    void shouldHoldToTheSchema() throws IOException {
        assertThat(errors(compose())).isEmpty();
    }

    /** The schema in use does refuse: an unknown key, a wrong type and a missing half of a pair. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    restrt          | "unless-stopped"
                    ports           | "80:80"
                    depends_on      | {"mariadb": {"condition": "when it likes"}}
                    healthcheck     | {"retries": "many"}
                    """)
    void shouldFindWhatTheSchemaForbids(String key, String value) throws IOException {
        ObjectNode compose = (ObjectNode) compose();
        ((ObjectNode) compose.at("/services/app"))
                .set(key, JsonMapper.builder().build().readTree(value));
        assertThat(errors(compose)).isNotEmpty();
    }

    @Test
    void shouldDefineWhateverAServiceNames() throws IOException {
        JsonNode compose = compose();
        List<String> missing = new ArrayList<>();
        compose.get("services").properties().forEach(service -> {
            for (String kind : List.of("secrets", "networks")) {
                names(service.getValue().path(kind))
                        .filter(name -> !compose.path(kind).has(name))
                        .forEach(name -> missing.add(service.getKey() + ": " + kind + " " + name));
            }
            names(service.getValue().path("depends_on"))
                    .filter(name -> !compose.get("services").has(name))
                    .forEach(name -> missing.add(service.getKey() + ": depends_on " + name));
            names(service.getValue().path("volumes"))
                    .map(volume -> volume.split(":")[0])
                    .filter(source -> source.startsWith(".")
                            ? !Files.exists(FILE.resolveSibling(source))
                            : !compose.path("volumes").has(source))
                    .forEach(source -> missing.add(service.getKey() + ": volume " + source));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void shouldBeTakenByDockerComposeWhereItIsInstalled() throws Exception {
        assumeTrue(isOnPath("docker-compose"), "docker-compose is not installed");
        Process process = new ProcessBuilder("docker-compose", "-f", FILE.toString(), "config", "-q")
                .redirectErrorStream(true)
                .start();
        String says = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(says).isZero();
    }

    private static JsonNode compose() throws IOException {
        return YAMLMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readTree(FILE.toFile());
    }

    /** The schema names its draft by an address that never was and its parts in the manner of an older one: both go. */
    private static List<String> errors(JsonNode compose) throws IOException {
        try (InputStream in = ComposeFileTest.class.getResourceAsStream("/compose/compose_spec.json")) {
            ObjectNode text = (ObjectNode) JsonMapper.builder().build().readTree(in);
            text.remove("$schema");
            for (JsonNode part : text.findParents("id")) {
                if (part.get("id").isTextual()) {
                    ((ObjectNode) part).remove("id");
                }
            }
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(text);
            return schema.validate(compose).stream().map(Error::toString).toList();
        }
    }

    /** Of a list its texts, of a map its keys. */
    private static Stream<String> names(JsonNode node) {
        return node.isObject()
                ? node.propertyStream().map(java.util.Map.Entry::getKey)
                : Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                        .map(i -> node.get(i).asText());
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
