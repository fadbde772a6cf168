package zujie.testkit;

import org.jspecify.annotations.Nullable;

/** The embedded MariaDB could not be unpacked, installed, started or stopped; the message ends with the tail of its log. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
