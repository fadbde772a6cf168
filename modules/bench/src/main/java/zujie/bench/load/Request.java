package zujie.bench.load;

import java.nio.charset.StandardCharsets;

/**
 * A GET that is sent again and again, byte for byte.
 *
 * @param host name or address
 * @param port TCP port
 * @param bytes the whole request
 */
public record Request(String host, int port, byte[] bytes) {

    /** Headers come in pairs of name and value. */
    public static Request get(String host, int port, String path, String... headers) {
        StringBuilder text = new StringBuilder("GET ")
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append(':')
                .append(port)
                .append("\r\nAccept: */*\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        return new Request(host, port, text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    }
}
