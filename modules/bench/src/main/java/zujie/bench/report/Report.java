package zujie.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run found out, as Markdown that can be pasted into {@code docs/performance.md}. */
public final class Report {
    private final List<Bar> bars = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private final StringBuilder details = new StringBuilder();
    private final List<String> broken = new ArrayList<>();

    /** A line on machine, settings or data. */
    public void about(String what, String value) {
        about.add("| " + what + " | " + value + " |");
    }

    public void bar(Bar bar) {
        bars.add(bar);
    }

    public void section(String title) {
        details.append("\n### ").append(title).append("\n\n");
    }

    public void text(String sentence) {
        details.append(sentence).append("\n\n");
    }

    public void table(List<String> head, List<List<String>> rows) {
        details.append(row(head)).append(row(head.stream().map(column -> "---").toList()));
        rows.forEach(cells -> details.append(row(cells)));
        details.append('\n');
    }

    /** A measurement that could not be made. */
    public void broken(String measurement, Throwable why) {
        // The log's tail may follow: here one line is enough.
        broken.add(measurement + ": " + why.toString().lines().findFirst().orElse(""));
    }

    public boolean isBroken() {
        return !broken.isEmpty();
    }

    public List<Bar> bars() {
        return List.copyOf(bars);
    }

    public String markdown() {
        StringBuilder text = new StringBuilder("| Bar | Promised | Measured | |\n|---|---|---|---|\n");
        for (Bar bar : bars) {
            text.append(row(List.of(bar.what(), bar.promised(), bar.measured(), bar.verdict())));
        }
        broken.forEach(line -> text.append("\n**BROKEN** ").append(line).append('\n'));
        text.append("\n| Machine, settings, data | |\n|---|---|\n");
        about.forEach(line -> text.append(line).append('\n'));
        return text.append(details).toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    public static List<String> cells(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Double number ? number(number) : String.valueOf(value))
                .toList();
    }

    /** Three digits are enough for any figure of a benchmark; larger numbers stay whole. */
    public static String number(double value) {
        double size = Math.abs(value);
        int digits = size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
