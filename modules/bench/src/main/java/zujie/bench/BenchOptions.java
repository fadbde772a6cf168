package zujie.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run measures and how long. The defaults are those of the promised bars; shorter ones only show that it works.
 *
 * @param names measurements, empty for all
 * @param warmUp before the first measured round, for each side
 * @param measured one round of one side
 * @param rounds rounds of each side, in turns
 * @param connections kept alive at once
 * @param laterStarts how often the filled system is started again
 * @param reports how many reports the measurement of casework is made with
 * @param lines how many lines the imported sheet has
 * @param pastOrders how many orders of past years the measurements of orders are repeated with, 0 for none
 * @param work folder for data and report
 */
record BenchOptions(
        List<String> names,
        Duration warmUp,
        Duration measured,
        int rounds,
        int connections,
        int laterStarts,
        int reports,
        int lines,
        int pastOrders,
        Path work) {

    static final String HELP =
            """
            ./mvnw -Pbench [-Dbench.args="…"]
              names of measurements   only these; without any all are run
              --warm-up=60            seconds of load before the first measured round, for each side
              --measured=30           seconds of a measured round
              --rounds=2              rounds of each side, in turns
              --connections=16        connections kept alive
              --later-starts=2        starts of the filled system
              --reports=1000000       reports in the database, for the measurement of casework
              --lines=100000          lines of the sheet, for the measurement of the import
              --past-orders=5000000   repeats the measurement of orders with so many orders of past years
            """;

    /**
     * Reads the arguments; {@code home} is the project's folder.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static BenchOptions parse(List<String> arguments, Path home) {
        List<String> names = new ArrayList<>();
        int warmUp = 60;
        int measured = 30;
        int rounds = 2;
        int connections = 16;
        int laterStarts = 2;
        int reports = 1_000_000;
        int lines = 100_000;
        int pastOrders = 0;
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                names.add(argument);
                continue;
            }
            String[] parts = argument.split("=", 2);
            int value = number(parts);
            switch (parts[0]) {
                case "--warm-up" -> warmUp = value;
                case "--measured" -> measured = value;
                case "--rounds" -> rounds = value;
                case "--connections" -> connections = value;
                case "--later-starts" -> laterStarts = value;
                case "--reports" -> reports = value;
                case "--lines" -> lines = value;
                case "--past-orders" -> pastOrders = value;
                default -> throw new IllegalArgumentException("unknown option: " + argument + "\n" + HELP);
            }
        }
        return new BenchOptions(
                List.copyOf(names),
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(measured),
                rounds,
                connections,
                laterStarts,
                reports,
                lines,
                pastOrders,
                home.resolve("modules").resolve("bench").resolve("target").resolve("bench"));
    }

    private static int number(String[] parts) {
        if (parts.length == 2 && parts[1].matches("[1-9]\\d{0,6}")) {
            return Integer.parseInt(parts[1]);
        }
        throw new IllegalArgumentException("a whole number above 0 is missing: " + parts[0] + "\n" + HELP);
    }
}
