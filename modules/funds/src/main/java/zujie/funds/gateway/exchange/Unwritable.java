package zujie.funds.gateway.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of an order cannot be written. The poll that met it changes nothing; it is repeated without the order. */
final class Unwritable extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST_CAUSE = 20;

    private final UUID message;
    private final String why;
    private final int before;

    /**
     * @param why a plain sentence
     * @param before how many messages stood before it in that poll, all of them well
     */
    Unwritable(UUID message, String why, int before, Throwable cause) {
        super(message + " cannot be written: " + why, cause);
        this.message = message;
        this.why = why;
        this.before = before;
    }

    /** The one in a chain of causes; null if there is none. */
    static @Nullable Unwritable in(Throwable thrown) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < DEEPEST_CAUSE; depth++) {
            if (t instanceof Unwritable found) {
                return found;
            }
            t = t.getCause();
        }
        return null;
    }

    UUID message() {
        return message;
    }

    String why() {
        return why;
    }

    int before() {
        return before;
    }
}
