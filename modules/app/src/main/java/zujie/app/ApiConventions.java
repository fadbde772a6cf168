package zujie.app;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import zujie.platform.idempotency.Idempotent;

/**
 * What holds for every call and is therefore written at none: refusals are problem details (RFC 9457), a call that gives
 * nothing back answers 204, {@link Idempotent} calls need their key, and calls are grouped by what they are about. The build adds it to the API's document.
 */
public final class ApiConventions implements OASFilter {

    private static final String PROBLEM = "Problem";

    /** Where in {@code /api/v1/reports/…} the resource stands. */
    private static final int RESOURCE = 3;

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        Set<String> keyed = keyed();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    problems(operation);
                    if (operation.getTags() == null) {
                        operation.addTag(path.split("/")[RESOURCE]);
                    }
                    if (method == PathItem.HttpMethod.POST) {
                        noContent(operation.getResponses());
                    }
                    if (keyed.contains(method + " " + path)) {
                        operation.addParameter(OASFactory.createParameter()
                                .name("Idempotency-Key")
                                .in(Parameter.In.HEADER)
                                .required(true)
                                .schema(of(Schema.SchemaType.STRING)));
                    }
                }));
    }

    private static Schema problem() {
        return of(Schema.SchemaType.OBJECT)
                .addProperty("type", of(Schema.SchemaType.STRING))
                .addProperty("title", of(Schema.SchemaType.STRING))
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("detail", of(Schema.SchemaType.STRING))
                .addProperty(
                        "errors",
                        of(Schema.SchemaType.ARRAY)
                                .items(of(Schema.SchemaType.OBJECT)
                                        .addProperty("field", of(Schema.SchemaType.STRING))
                                        .addProperty("message", of(Schema.SchemaType.STRING))));
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    private static void problems(Operation operation) {
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("Refused")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(PROBLEM)))));
    }

    /** The scan takes a POST without a result for 201. */
    private static void noContent(APIResponses answers) {
        var created = answers.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", created.description("No Content"));
        }
    }

    /** The calls that need a key, such as {@code POST /api/v1/reports}. */
    private static Set<String> keyed() {
        Set<String> found = new HashSet<>();
        for (Class<?> resource : new ZujieApi().getClasses()) {
            Path root = resource.getAnnotation(Path.class);
            if (root == null) {
                continue;
            }
            for (Method method : resource.getMethods()) {
                if (method.isAnnotationPresent(Idempotent.class) || resource.isAnnotationPresent(Idempotent.class)) {
                    Path below = method.getAnnotation(Path.class);
                    String path =
                            "/api/v1/" + trimmed(root.value()) + (below == null ? "" : "/" + trimmed(below.value()));
                    verbs(method).forEach(verb -> found.add(verb + " " + path));
                }
            }
        }
        return found;
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/|/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }
}
