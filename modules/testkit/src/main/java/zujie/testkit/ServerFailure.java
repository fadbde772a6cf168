package zujie.testkit;

import org.jspecify.annotations.Nullable;

/** An embedded server could not be unpacked, installed, started or stopped; the message ends with the tail of its log. */
public final class ServerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
