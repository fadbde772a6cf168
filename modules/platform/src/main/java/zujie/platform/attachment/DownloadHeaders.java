package zujie.platform.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers under which a browser saves a file and never shows or runs it within our pages. */
final class DownloadHeaders {

    private DownloadHeaders() {}

    static Map<String, String> of(AttachmentRow row) {
        String name = URLEncoder.encode(row.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        headers.put("Content-Length", String.valueOf(row.sizeBytes()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.put("Cache-Control", "private, no-store");
        return headers;
    }
}
