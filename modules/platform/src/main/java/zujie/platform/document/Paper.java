package zujie.platform.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A paper as it is handed out.
 *
 * @param fileName with its ending
 */
public record Paper(String fileName, String mediaType, byte[] content) {

    /** Headers under which a browser saves it and keeps no copy of its own. */
    public Map<String, String> headers() {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of(
                "Content-Disposition", "attachment; filename*=UTF-8''" + name,
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox; default-src 'none'",
                "Cache-Control", "private, no-store");
    }
}
