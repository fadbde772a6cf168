package zujie.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM on this machine, seen through {@code /proc} and {@code jcmd}. Linux only. */
public final class JvmProcess {
    private static final String REQUEST_THREAD = "http-thread-pool";
    /** Linux counts in hundredths of a second, whatever its own timer does. */
    private static final double TICKS_PER_SECOND = 100;

    private final long pid;

    public JvmProcess(long pid) {
        this.pid = pid;
    }

    /**
     * Processor time so far, in seconds.
     *
     * @param user of the threads that answer requests, in the program
     * @param system of the same threads, in the kernel: mostly sockets
     * @param rest of all other threads: collector, compilers, timers
     */
    public record Cpu(double user, double system, double rest) {
        public Cpu minus(Cpu earlier) {
            return new Cpu(user - earlier.user, system - earlier.system, rest - earlier.rest);
        }

        public double total() {
            return user + system + rest;
        }
    }

    /** Memory that really lies in the machine's memory, now. */
    public double residentMiB() throws IOException {
        return status("VmRSS:");
    }

    /** The same at its highest since the process began. */
    public double highestResidentMiB() throws IOException {
        return status("VmHWM:");
    }

    public Cpu cpu() throws IOException {
        double user = 0;
        double system = 0;
        double rest = 0;
        List<Path> threads;
        try (var all = Files.list(proc("task"))) {
            threads = all.toList();
        }
        for (Path thread : threads) {
            String stat;
            try {
                stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                // The thread ended while the others were read.
                continue;
            }
            // Behind the name in brackets, which may hold blanks: state is the first field, utime the 12th.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double inUser = Long.parseLong(fields[11]) / TICKS_PER_SECOND;
            double inSystem = Long.parseLong(fields[12]) / TICKS_PER_SECOND;
            // The kernel cuts names after 15 characters.
            if (stat.contains("(" + REQUEST_THREAD.substring(0, 15))) {
                user += inUser;
                system += inSystem;
            } else {
                rest += inUser + inSystem;
            }
        }
        return new Cpu(user, system, rest);
    }

    /** Whether this is the name of a thread that answers requests. */
    public static boolean answersRequests(String threadName) {
        return threadName.startsWith(REQUEST_THREAD);
    }

    /** HTTP sessions alive after a full collection, counted in the heap itself. */
    public long sessions() throws IOException {
        return jcmd("GC.class_histogram")
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns ->
                        columns.length >= 4 && columns[3].equals("org.apache.catalina.session.StandardSession"))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }

    /** Arguments of the JVM that its starter gave. */
    public String arguments() throws IOException {
        return jcmd("VM.command_line")
                .lines()
                .filter(line -> line.startsWith("jvm_args:"))
                .map(line -> line.substring("jvm_args:".length()).strip())
                .findFirst()
                .orElse("");
    }

    /**
     * Runs one diagnostic command.
     *
     * @throws IOException when the JVM refuses it
     */
    public String jcmd(String... command) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("jcmd " + command[0] + " failed: " + output);
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private double status(String field) throws IOException {
        for (String line : Files.readAllLines(proc("status"))) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.substring(field.length()).replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException(field + " is missing in " + proc("status"));
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(pid), file);
    }
}
