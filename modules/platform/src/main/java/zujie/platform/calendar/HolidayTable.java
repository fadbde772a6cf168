package zujie.platform.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The yearly notices as files, {@code cn-<year>.csv}; one file covers its whole year. */
record HolidayTable(Map<LocalDate, CalendarDay> days, NavigableSet<Integer> years) {

    private static final int FIRST_YEAR = 2024;

    /** Every shipped year, without a gap from the first. */
    static HolidayTable load(ClassLoader classPath) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        NavigableSet<Integer> years = new TreeSet<>();
        for (int year = FIRST_YEAR; ; year++) {
            String file = "zujie/platform/holidays/cn-" + year + ".csv";
            try (InputStream in = classPath.getResourceAsStream(file)) {
                if (in == null) {
                    return new HolidayTable(days, years);
                }
                List<CalendarDay> read =
                        parse(year, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
                read.forEach(day -> days.put(day.day(), day));
                years.add(year);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
    }

    static List<CalendarDay> parse(int year, String text) {
        try {
            return parse(year, new BufferedReader(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming the line that is no {@code date,kind,name} of that year */
    private static List<CalendarDay> parse(int year, BufferedReader lines) throws IOException {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("date,")) {
                continue;
            }
            CalendarDay day = day(line);
            if (day.day().getYear() != year || days.put(day.day(), day) != null) {
                throw new IllegalArgumentException(line);
            }
        }
        return List.copyOf(days.values());
    }

    private static CalendarDay day(String line) {
        String[] fields = line.split(",", 3);
        try {
            return new CalendarDay(
                    LocalDate.parse(fields[0].strip()), DayKind.valueOf(fields[1].strip()), fields[2].strip());
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
