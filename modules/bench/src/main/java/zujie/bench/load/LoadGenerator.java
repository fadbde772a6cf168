package zujie.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps a number of connections busy, each with one request at a time, from a single thread. On a small machine client
 * and server share the cores: a client with a thread per connection, or a full HTTP client, would take away more than
 * the server needs, and the figure would be the client's.
 */
public final class LoadGenerator {
    private static final long SELECT_MILLIS = 5_000;

    private final Supplier<Request> requests;
    private final int connections;
    private final Map<Integer, Long> statuses = new HashMap<>();
    private long[] nanos = new long[1 << 16];
    private int calls;
    private long cookies;
    private long reconnects;
    private int bodySize;

    private LoadGenerator(Supplier<Request> requests, int connections) {
        this.requests = requests;
        this.connections = connections;
    }

    /**
     * Loads the server for this long with the same request again and again.
     *
     * @throws IOException when a connection fails or the server falls silent
     */
    public static LoadResult run(Request request, int connections, Duration time) throws IOException {
        return run(() -> request, connections, time);
    }

    /**
     * Loads the server for this long, each time with the next request; all of them go to the same server. Those that
     * are under way at the end are not waited for.
     *
     * @throws IOException when a connection fails or the server falls silent
     */
    public static LoadResult run(Supplier<Request> requests, int connections, Duration time) throws IOException {
        return new LoadGenerator(requests, connections).run(time);
    }

    private static final class Line {
        private final Replies replies = new Replies();
        private SocketChannel channel;
        private Request next;
        private long sentAt;

        Line(Request first) throws IOException {
            this.next = first;
            this.channel = connect(first);
        }
    }

    private LoadResult run(Duration time) throws IOException {
        try (Selector selector = Selector.open()) {
            List<Line> lines = new ArrayList<>();
            try {
                for (int i = 0; i < connections; i++) {
                    Line line = new Line(requests.get());
                    lines.add(line);
                    line.channel.register(selector, SelectionKey.OP_READ, line);
                }
                return drive(selector, lines, time);
            } finally {
                for (Line line : lines) {
                    line.channel.close();
                }
            }
        }
    }

    private LoadResult drive(Selector selector, List<Line> lines, Duration time) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        for (Line line : lines) {
            send(line);
        }
        while (System.nanoTime() < end) {
            if (selector.select(SELECT_MILLIS) == 0) {
                throw new IOException("no reply for " + SELECT_MILLIS + " ms");
            }
            for (SelectionKey key : selector.selectedKeys()) {
                read(selector, (Line) key.attachment());
            }
            selector.selectedKeys().clear();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        long[] sorted = Arrays.copyOf(nanos, calls);
        Arrays.sort(sorted);
        return new LoadResult(seconds, Map.copyOf(statuses), cookies, reconnects, bodySize, cpuSeconds, sorted);
    }

    private void read(Selector selector, Line line) throws IOException {
        if (line.channel.read(line.replies.buffer()) < 0) {
            throw new EOFException("the server closed a connection in the middle of a reply");
        }
        if (!line.replies.isComplete()) {
            return;
        }
        count(line);
        line.next = requests.get();
        if (line.replies.closes()) {
            line.channel.close();
            line.channel = connect(line.next);
            line.channel.register(selector, SelectionKey.OP_READ, line);
            reconnects++;
        }
        line.replies.clear();
        send(line);
    }

    private void count(Line line) {
        if (calls == nanos.length) {
            nanos = Arrays.copyOf(nanos, calls * 2);
        }
        nanos[calls++] = System.nanoTime() - line.sentAt;
        statuses.merge(line.replies.status(), 1L, Long::sum);
        bodySize = line.replies.bodySize();
        if (line.replies.hasCookie()) {
            cookies++;
        }
    }

    private static void send(Line line) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(line.next.bytes());
        line.sentAt = System.nanoTime();
        // A request fits the empty send buffer of a loopback connection by far.
        while (out.hasRemaining()) {
            line.channel.write(out);
        }
    }

    private static SocketChannel connect(Request request) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(request.host(), request.port()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        return channel;
    }
}
