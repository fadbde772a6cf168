package zujie.platform.apidoc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document that the server makes of the annotations. The server gives it out on its management port only, so
 * it is fetched from there; it does not change while the application runs, so it is fetched once.
 */
@ApplicationScoped
public class ApiDocument {

    /** The server makes the document when it is first asked for it, which takes it some seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    @ConfigProperty(name = "zujie.management.port", defaultValue = "9190")
    int port;

    private volatile @Nullable String document;

    /** The document as JSON. @throws IOException if the management port does not give it */
    public String json() throws IOException {
        String known = document;
        if (known == null) {
            known = withoutServers(fetch());
            document = known;
        }
        return known;
    }

    private String fetch() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openapi"))
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("The management port answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** The server names itself by its management port, where programs cannot call it. */
    private static String withoutServers(String fetched) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(fetched))) {
            JsonObject whole = reader.readObject();
            return Json.createObjectBuilder(whole)
                    .add(
                            "servers",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder().add("url", "/")))
                    .build()
                    .toString();
        } catch (JsonException e) {
            throw new IOException("The management port gives no JSON", e);
        }
    }
}
