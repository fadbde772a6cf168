package zujie.platform.apidoc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The OpenAPI document that the build makes of the annotations (SmallRye's plugin, in the module of the WAR). The server's
 * own is not used: it lets types of equal simple names fall together.
 */
final class ApiDocument {

    private static final String NAME = "openapi.json";

    private ApiDocument() {}

    /** The document as JSON. */
    static String json() throws IOException {
        try (InputStream in = ApiDocument.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IOException(NAME + " was not built");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
