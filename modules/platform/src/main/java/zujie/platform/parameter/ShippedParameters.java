package zujie.platform.parameter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zujie.platform.migrate.Migrations;

/** The values that the application brings along, from {@code zujie/<module>/parameters.csv} of every module. */
final class ShippedParameters {

    private static final int COLUMNS = 8;

    private final Map<String, List<ParameterValue>> values;

    private ShippedParameters(Map<String, List<ParameterValue>> values) {
        this.values = values;
    }

    /** @throws IllegalStateException if a file is malformed; it names the line */
    static ShippedParameters load(ClassLoader classPath) {
        Map<String, List<ParameterValue>> values = new TreeMap<>();
        for (String module : Migrations.MODULES) {
            String file = "zujie/" + module + "/parameters.csv";
            try (InputStream in = classPath.getResourceAsStream(file)) {
                if (in != null) {
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                    read(file, module, lines, values);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
        return new ShippedParameters(values);
    }

    static ShippedParameters parse(String file, String module, String text) {
        Map<String, List<ParameterValue>> values = new TreeMap<>();
        try {
            read(file, module, new BufferedReader(new java.io.StringReader(text)), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ShippedParameters(values);
    }

    Map<String, List<ParameterValue>> all() {
        return values;
    }

    List<ParameterValue> of(String key) {
        return values.getOrDefault(key, List.of());
    }

    private static void read(String file, String module, BufferedReader lines, Map<String, List<ParameterValue>> values)
            throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("key,")) {
                continue;
            }
            try {
                ParameterValue value = value(fields(line));
                if (!value.key().startsWith(module + ".")) {
                    throw new IllegalArgumentException("key of another module: " + value.key());
                }
                add(values.computeIfAbsent(value.key(), k -> new ArrayList<>()), value);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalStateException(file + " line " + number + ": " + e.getMessage(), e);
            }
        }
    }

    private static void add(List<ParameterValue> ofKey, ParameterValue value) {
        for (ParameterValue other : ofKey) {
            if (other.unit() != value.unit()) {
                throw new IllegalArgumentException("two units for " + value.key());
            }
            if (other.holdsOn(value.validFrom()) || value.holdsOn(other.validFrom())) {
                throw new IllegalArgumentException("two values of " + value.key() + " hold on one day");
            }
        }
        ofKey.add(value);
    }

    private static ParameterValue value(List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw new IllegalArgumentException(COLUMNS + " columns expected, found " + fields.size());
        }
        ParameterUnit unit = ParameterUnit.ofCode(fields.get(2));
        if (!unit.accepts(fields.get(1))) {
            throw new IllegalArgumentException("not a value in " + unit.code() + ": " + fields.get(1));
        }
        LocalDate from = LocalDate.parse(fields.get(3));
        LocalDate to = fields.get(4).isEmpty() ? null : LocalDate.parse(fields.get(4));
        requireOrder(from, to);
        return new ParameterValue(
                fields.get(0), fields.get(1), unit, from, to, fields.get(5), fields.get(6), fields.get(7));
    }

    private static void requireOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Commas part fields; a field in quotes may hold commas, and doubled quotes for one. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
