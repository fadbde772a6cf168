package zujie.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Finds where a reply ends in the bytes of one connection, by length or by chunks, and what a benchmark must know of
 * it. One request is under way at a time, so that nothing follows a reply.
 */
final class Replies {
    private static final byte[] LENGTH = name("content-length:");
    private static final byte[] ENCODING = name("transfer-encoding:");
    private static final byte[] COOKIE = name("set-cookie:");
    private static final byte[] CONNECTION = name("connection:");

    private final ByteBuffer in = ByteBuffer.allocate(256 * 1024);

    private int status;
    private boolean cookie;
    private boolean close;
    private int bodyStart = -1;
    private int length = -1;
    private boolean chunked;
    private int chunkAt;

    ByteBuffer buffer() {
        return in;
    }

    int status() {
        return status;
    }

    boolean hasCookie() {
        return cookie;
    }

    boolean closes() {
        return close;
    }

    /** Bytes of the body, with the marks of its chunks. */
    int bodySize() {
        return in.position() - bodyStart;
    }

    void clear() {
        in.clear();
        status = 0;
        cookie = false;
        close = false;
        bodyStart = -1;
        length = -1;
        chunked = false;
        chunkAt = 0;
    }

    /**
     * Looks at what has come so far.
     *
     * @throws IllegalStateException when it is no reply that can be measured
     */
    boolean isComplete() {
        if (bodyStart < 0 && !readHead()) {
            return false;
        }
        if (chunked) {
            return readChunks();
        }
        return in.position() >= bodyStart + length;
    }

    private boolean readHead() {
        byte[] bytes = in.array();
        int end = in.position();
        int line = 0;
        for (int i = 1; i < end; i++) {
            if (bytes[i] != '\n' || bytes[i - 1] != '\r') {
                continue;
            }
            if (i - 1 == line) {
                bodyStart = i + 1;
                chunkAt = bodyStart;
                if (!chunked && length < 0) {
                    if (status != 204 && status != 304) {
                        throw new IllegalStateException("a reply " + status + " without a length");
                    }
                    length = 0;
                }
                return true;
            }
            readLine(bytes, line, i - 1);
            line = i + 1;
        }
        // Half a head is read anew with the next bytes.
        status = 0;
        cookie = false;
        close = false;
        length = -1;
        chunked = false;
        return false;
    }

    private void readLine(byte[] bytes, int from, int to) {
        if (status == 0) {
            // "HTTP/1.1 200 OK"
            status = (int) number(bytes, from + 9, from + 12, 10);
        } else if (starts(bytes, from, to, LENGTH)) {
            length = (int) number(bytes, from + LENGTH.length, to, 10);
        } else if (starts(bytes, from, to, ENCODING)) {
            chunked = true;
        } else if (starts(bytes, from, to, COOKIE)) {
            cookie = true;
        } else if (starts(bytes, from, to, CONNECTION)) {
            close = new String(bytes, from, to - from, StandardCharsets.US_ASCII).endsWith("close");
        }
    }

    private boolean readChunks() {
        byte[] bytes = in.array();
        int end = in.position();
        while (true) {
            int line = chunkAt;
            while (line < end && bytes[line] != '\n') {
                line++;
            }
            if (line >= end) {
                return false;
            }
            int size = (int) number(bytes, chunkAt, line, 16);
            // The chunk, or after the last one nothing, and a line's end.
            int next = line + 1 + size + 2;
            if (next > end) {
                return false;
            }
            if (size == 0) {
                return true;
            }
            chunkAt = next;
        }
    }

    private static boolean starts(byte[] bytes, int from, int to, byte[] name) {
        if (to - from < name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            int letter = bytes[from + i];
            if ((letter >= 'A' && letter <= 'Z' ? letter + 32 : letter) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private static long number(byte[] bytes, int from, int to, int radix) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(bytes[i], radix);
            if (digit >= 0) {
                value = value * radix + digit;
            } else if (bytes[i] != ' ' && bytes[i] != '\r') {
                break;
            }
        }
        return value;
    }

    private static byte[] name(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
