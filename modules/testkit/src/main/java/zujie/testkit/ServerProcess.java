package zujie.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A server as a child process: its output goes to a file, its number is noted, and it stops when told.
 *
 * <p>It runs in a session of its own, so that Ctrl-C in the terminal reaches the starter alone, which then stops its
 * servers in order. A server whose starter was killed is found by its pid file at the next start.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process process;
    private final Path pidFile;
    private final Duration stopLimit;

    private ServerProcess(Process process, Path pidFile, Duration stopLimit) {
        this.process = process;
        this.pidFile = pidFile;
        this.stopLimit = stopLimit;
    }

    /**
     * How one server is run.
     *
     * @param command program and arguments
     * @param environment variables set in addition to those that the starter has itself
     * @param folder working folder, made when missing
     * @param log the output is appended here
     * @param pidFile where the process is noted for {@link #stopOrphan}
     * @param stopLimit time for a clean stop, then it is killed
     */
    public record Spec(
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log,
            Path pidFile,
            Duration stopLimit) {
        public Spec {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }

        /** Without the environment: it holds passwords. */
        @Override
        public String toString() {
            return "Spec" + command;
        }
    }

    /** Starts the server and returns at once. */
    public static ServerProcess start(Spec spec) throws IOException {
        Files.createDirectories(spec.folder());
        Path logFolder = spec.log().toAbsolutePath().getParent();
        if (logFolder != null) {
            Files.createDirectories(logFolder);
        }
        List<String> command = new ArrayList<>(spec.command());
        if (Files.isExecutable(SETSID)) {
            command.add(0, SETSID.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(spec.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        Files.writeString(spec.pidFile(), process.pid() + " " + birth(process.pid()));
        return new ServerProcess(process, spec.pidFile(), spec.stopLimit());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Operating system's id, for measurements. */
    public long pid() {
        return process.pid();
    }

    /** Completes with the exit code. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Stops cleanly, or kills after the limit; a second call does nothing. */
    @Override
    public void close() {
        stop(process.toHandle(), stopLimit);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new ServerFailure("The pid file " + pidFile + " could not be removed", e);
        }
    }

    /** Ends the process with no chance to clean up, as a crash would; for fault tests. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /**
     * Stops a server that an earlier, killed starter left behind.
     *
     * @return true if there was one
     */
    public static boolean stopOrphan(Path pidFile, Duration limit) {
        try {
            if (!Files.exists(pidFile)) {
                return false;
            }
            String[] noted = Files.readString(pidFile).strip().split(" ", -1);
            boolean stopped = false;
            if (noted.length == 2 && noted[0].matches("\\d{1,10}")) {
                // The number may belong to another program by now; its moment of birth cannot.
                long pid = Long.parseLong(noted[0]);
                ProcessHandle old =
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
                if (old != null && !noted[1].isEmpty() && noted[1].equals(birth(pid))) {
                    stop(old, limit);
                    stopped = true;
                }
            }
            Files.deleteIfExists(pidFile);
            return stopped;
        } catch (IOException e) {
            throw new ServerFailure("The pid file " + pidFile + " could not be read", e);
        }
    }

    /** The end of a server's output, for the sentence that tells why it failed. */
    public static String tail(Path log, int lines) {
        try {
            List<String> all = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            String text = String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
            return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void stop(ProcessHandle handle, Duration limit) {
        if (!handle.isAlive()) {
            return;
        }
        handle.destroy();
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    /** Start of the process in clock ticks since boot, empty if unknown: with the pid it names one process for good. */
    private static String birth(long pid) {
        @Nullable String stat = null;
        try {
            stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
        // The second field is the program's name in brackets and may hold blanks: count from behind it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        int startTime = 19;
        return fields.length > startTime ? fields[startTime] : "";
    }
}
