package zujie.launcher.demo;

import org.jspecify.annotations.Nullable;

/** A step of the demo's script failed; the message names the step, the request and the answer. */
public final class DemoFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    DemoFailure(String message) {
        this(message, null);
    }
}
