package zujie.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import zujie.testkit.ServerProcess;

/**
 * All that has been started, to be stopped in the reverse order. Once stopping has begun nothing can be started any
 * more, so that Ctrl-C in the middle of a start leaves nothing behind.
 */
final class Children implements AutoCloseable {
    /** Starts something that must be stopped later. */
    @FunctionalInterface
    interface Starter<T extends AutoCloseable> {
        T start() throws IOException;
    }

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closing;

    synchronized <T extends AutoCloseable> T start(Starter<T> starter) throws IOException {
        if (closing) {
            throw new IllegalStateException("the system is stopping");
        }
        T child = starter.start();
        open.push(child);
        return child;
    }

    ServerProcess start(ServerProcess.Spec spec) throws IOException {
        return start(() -> ServerProcess.start(spec));
    }

    /** Stops one child out of turn. */
    void stop(AutoCloseable child) {
        synchronized (this) {
            open.remove(child);
        }
        close(child);
    }

    synchronized boolean isClosing() {
        return closing;
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable child) {
        try {
            child.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a server could not be stopped", e);
        }
    }
}
