package zujie.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A request as it is sent, byte for byte.
 *
 * @param host name or address
 * @param port TCP port
 * @param bytes the whole request
 */
public record Request(String host, int port, byte[] bytes) {

    /** Headers come in pairs of name and value. */
    public static Request get(String host, int port, String path, String... headers) {
        return new Request(host, port, bytes(head("GET", host, port, path, headers), new byte[0]));
    }

    /** Headers come in pairs of name and value; the body is sent as UTF-8. */
    public static Request post(String host, int port, String path, String json, String... headers) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = head("POST", host, port, path, headers)
                .append("Content-Type: application/json\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        return new Request(host, port, bytes(head, body));
    }

    private static StringBuilder head(String method, String host, int port, String path, String... headers) {
        StringBuilder text = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append(':')
                .append(port)
                .append("\r\nAccept: */*\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        return text;
    }

    private static byte[] bytes(StringBuilder head, byte[] body) {
        byte[] ascii = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(ascii, ascii.length + body.length);
        System.arraycopy(body, 0, all, ascii.length, body.length);
        return all;
    }
}
