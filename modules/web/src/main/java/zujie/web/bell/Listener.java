package zujie.web.bell;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import zujie.platform.access.Actor;

/** One open stream to one browser. Writes happen one at a time on another thread, so that a slow browser holds up nobody. */
final class Listener {

    private static final int MOST_WAITING = 200;

    private final AsyncContext stream;
    private final String session;
    private final Actor actor;
    private final Locale locale;
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean open = new AtomicBoolean(true);

    Listener(AsyncContext stream, String session, Actor actor, Locale locale) {
        this.stream = stream;
        this.session = session;
        this.actor = actor;
        this.locale = locale;
    }

    Actor actor() {
        return actor;
    }

    Locale locale() {
        return locale;
    }

    boolean isOf(String sessionId) {
        return session.equals(sessionId);
    }

    boolean isOpen() {
        return open.get();
    }

    void send(String text, Executor executor) {
        if (waiting.size() >= MOST_WAITING) {
            end();
            return;
        }
        waiting.add(text);
        writeSoon(executor);
    }

    private void writeSoon(Executor executor) {
        if (writing.compareAndSet(false, true)) {
            executor.execute(() -> write(executor));
        }
    }

    private void write(Executor executor) {
        try {
            PrintWriter out = stream.getResponse().getWriter();
            for (String text = waiting.poll(); text != null && isOpen(); text = waiting.poll()) {
                out.write(text);
            }
            out.flush();
            stream.getResponse().flushBuffer();
            if (out.checkError()) {
                end();
            }
        } catch (IOException | IllegalStateException e) {
            end();
        } finally {
            writing.set(false);
        }
        if (isOpen() && !waiting.isEmpty()) {
            // Came in after the last look into the queue and found the writer still marked busy.
            writeSoon(executor);
        }
    }

    void end() {
        if (open.compareAndSet(true, false)) {
            try {
                stream.complete();
            } catch (IllegalStateException e) {
                // The server has ended it already.
            }
        }
    }
}
