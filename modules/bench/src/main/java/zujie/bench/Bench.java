package zujie.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;

/**
 * The program behind {@code ./mvnw -Pbench}: runs all measurements or the named ones, prints each bar with its verdict,
 * and writes {@code modules/bench/target/bench/report.md}. A missed bar is a result and no failure: only a measurement
 * that could not be made ends the program with 1.
 */
public final class Bench {
    private Bench() {}

    /** In the order in which they run: the start needs an empty folder, sampling costs memory and comes last. */
    static List<Measurement> all() {
        return List.of(
                new StartTime(),
                new TrivialGet(),
                new CaseworkSpeed(),
                new OrderIntake(),
                new PartnerSpeed(),
                new ImportSpeed(),
                new MemoryUse(),
                new GetProfile());
    }

    public static void main(String[] arguments) throws IOException {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        BenchOptions options;
        List<Measurement> chosen;
        try {
            options = BenchOptions.parse(List.of(arguments), home());
            chosen = choose(options.names());
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            System.exit(2);
            return;
        }
        Report report = new Report();
        machine(report);
        BenchSystem system = new BenchSystem(options);
        Thread onSignal = new Thread(system::close);
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            chosen.forEach(measurement -> run(measurement, system, report));
            settings(system, report);
        } catch (Exception e) {
            report.broken("settings", e);
        } finally {
            system.close();
        }
        Path file = options.work().resolve("report.md");
        Files.writeString(file, report.markdown());
        System.out.println();
        System.out.println(report.markdown());
        for (Bar bar : report.bars()) {
            System.out.printf(
                    "%-8s %s: %s (%s)%n",
                    bar.reached() ? "REACHED" : "MISSED", bar.what(), bar.measured(), bar.promised());
        }
        System.out.println("report: " + file);
        System.exit(report.isBroken() ? 1 : 0);
    }

    /** The project's folder, which the build names. */
    static Path home() {
        String home = System.getProperty("zujie.home");
        if (home == null) {
            throw new IllegalStateException("zujie.home is not set: run ./mvnw -Pbench");
        }
        return Path.of(home).toAbsolutePath();
    }

    static List<Measurement> choose(List<String> names) {
        List<String> known = all().stream().map(Measurement::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown measurement: " + name + ", known: " + known);
            }
        }
        return all().stream()
                .filter(measurement -> names.isEmpty() || names.contains(measurement.name()))
                .toList();
    }

    private static void run(Measurement measurement, BenchSystem system, Report report) {
        System.out.println("--- " + measurement.name());
        try {
            measurement.run(system, report);
        } catch (Exception e) {
            System.out.println("BROKEN " + e);
            report.broken(measurement.name(), e);
        }
    }

    private static void machine(Report report) throws IOException {
        var os = ManagementFactory.getOperatingSystemMXBean();
        report.about("date", LocalDate.now(ZoneOffset.UTC).toString());
        report.about("processor", os.getAvailableProcessors() + " cores, " + line("/proc/cpuinfo", "model name"));
        report.about("memory", line("/proc/meminfo", "MemTotal"));
        report.about("system", os.getName() + " " + os.getVersion());
        report.about("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        double load = os.getSystemLoadAverage();
        report.about(
                "load before the run",
                String.format(Locale.ROOT, "%.2f", load)
                        + (load > 0.5 ? " **(the machine was not idle: these figures are no measure)**" : ""));
    }

    private static void settings(BenchSystem system, Report report) throws Exception {
        report.about(
                "server's JVM",
                "`" + system.server().arguments().replaceAll("-D\\S+\\s*", "").strip() + "`");
        report.about("data", system.dataSize() + " (estimate of the database)");
    }

    private static String line(String file, String field) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
