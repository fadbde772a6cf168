package zujie.launcher;

import org.jspecify.annotations.Nullable;

/** The system could not be started or kept running; the message is a sentence for people: what is wrong, what to do. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public LaunchFailure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public LaunchFailure(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
