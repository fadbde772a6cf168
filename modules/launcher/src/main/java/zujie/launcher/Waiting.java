package zujie.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a server that tells nobody when it is ready. */
final class Waiting {
    private static final long PAUSE_MILLIS = 150;

    private Waiting() {}

    /**
     * Asks again and again.
     *
     * @return false if the limit passed first
     */
    static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
