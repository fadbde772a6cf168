package zujie.funds.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to an address that was checked before. The connection goes to that address and no other, whatever the name
 * points to by then; certificate and {@code Host} are those of the name. Nothing but the status is read of the answer.
 */
final class PinnedCall {

    private static final int LONGEST_LINE = 2_000;

    private final URI target;
    private final InetAddress address;

    PinnedCall(URI target, InetAddress address) {
        this.target = target;
        this.address = address;
    }

    /**
     * @param connect how long to wait for the connection
     * @param total how long the whole call may take
     * @return the status of the answer
     * @throws IOException if there is none in time
     */
    int post(Map<String, String> headers, byte[] body, Duration connect, Duration total) throws IOException {
        long deadline = System.nanoTime() + total.toNanos();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port()), (int) connect.toMillis());
            plain.setSoTimeout(left(deadline));
            try (Socket socket = isTls() ? secured(plain) : plain) {
                OutputStream out = socket.getOutputStream();
                out.write(head(headers, body.length).getBytes(StandardCharsets.ISO_8859_1));
                out.write(body);
                out.flush();
                return status(socket, deadline);
            }
        }
    }

    private boolean isTls() {
        return "https".equals(target.getScheme());
    }

    private int port() {
        return target.getPort() > 0 ? target.getPort() : isTls() ? 443 : 80;
    }

    /** TLS with the name's certificate. */
    private Socket secured(Socket plain) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, target.getHost(), port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String head(Map<String, String> headers, int length) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String port = target.getPort() > 0 ? ":" + target.getPort() : "";
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(target.getHost()).append(port).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\nConnection: close\r\n\r\n")
                .toString();
    }

    /** Of the first answer that is final; a partner that sends it byte by byte gets no more time for it. */
    private static int status(Socket socket, long deadline) throws IOException {
        InputStream in = socket.getInputStream();
        while (true) {
            String line = line(socket, in, deadline);
            String[] words = line.split(" ", 3);
            if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-5]\\d\\d")) {
                throw new IOException("The partner answers no HTTP");
            }
            int status = Integer.parseInt(words[1]);
            if (status >= 200) {
                return status;
            }
            while (!line.isEmpty()) {
                line = line(socket, in, deadline);
            }
        }
    }

    private static String line(Socket socket, InputStream in, long deadline) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_LINE) {
            socket.setSoTimeout(left(deadline));
            int c = in.read();
            if (c < 0) {
                throw new IOException("The partner hung up");
            }
            if (c == '\n') {
                return line.toString().stripTrailing();
            }
            line.append((char) c);
        }
        throw new IOException("The partner answers no HTTP");
    }

    /** Milliseconds. */
    private static int left(long deadline) throws SocketTimeoutException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("The partner did not answer in time");
        }
        return (int) millis;
    }
}
