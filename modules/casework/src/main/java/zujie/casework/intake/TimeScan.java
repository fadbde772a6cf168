package zujie.casework.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days and times as messages and people write them. */
final class TimeScan {

    private static final String HAN = "[一二三四五六七八九十]";
    private static final String DATE = "(?:(?<y1>\\d{4}|\\d{2}(?=年))[-/.年](?<m1>\\d{1,2})[-/.月](?<d1>\\d{1,2})[日号]?"
            + "|(?<m2>\\d{1,2})月(?<d2>\\d{1,2})[日号]"
            + "|(?<m3>\\d{1,2})[-/](?<d3>\\d{1,2})(?=\\s?\\d{1,2}:\\d{2})"
            + "|(?<m5>" + HAN + "{1,2})月(?<d5>" + HAN + "{1,3})[日号]"
            + "|(?<rel>大前天|前天|前日|昨天|昨日|昨晚|昨夜|昨|今天|今日|今早|今晨|今晚|今|当天|当日)"
            + "|(?<d4>\\d{1,2})[日号])";
    private static final String PART = "(?<part>凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚间|夜间|夜里|半夜|晚|早)";
    private static final String CLOCK = "(?:(?<h1>\\d{1,2}):(?<n1>\\d{2})(?::(?<s1>\\d{2}))?"
            + "|(?<h2>\\d{1,2})[时点](?:(?<n2>\\d{1,2})分?(?:(?<s2>\\d{1,2})秒)?|(?<half>半)|(?<quarter>[一三]刻)|(?<about>许|整|钟|左右|前|后|多)*)"
            + "|(?<h3>" + HAN + "{1,3}|两)点(?:(?<half3>半)|(?<quarter3>[一三]刻)|(?<n3>[零一二三四五六七八九十]{1,3})分?|钟|整|多|许|左右)?)";
    private static final Pattern TIME = Pattern.compile("(?<![0-9A-Za-z.:*/一二三四五六七八九十-]|[0-9],)(?:" + DATE
            + "(?:\\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?\\s*[,，]?T?\\s*)?(?:" + PART + "\\s*)?(?:" + CLOCK
            + ")?(?![0-9])");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private TimeScan() {}

    static void read(Pasted pasted, LocalDateTime now) {
        Matcher m = TIME.matcher(pasted.text());
        while (m.find()) {
            int end = m.end();
            while (end > m.start() && " ,，T".indexOf(pasted.text().charAt(end - 1)) >= 0) {
                end--;
            }
            if (end == m.start() || !pasted.isFree(m.start(), end)) {
                continue;
            }
            String value = value(m, now);
            if (value != null) {
                boolean future = LocalDateTime.parse(
                                value.length() == 10 ? value + " 00:00" : value.substring(0, 16), MINUTE)
                        .isAfter(now);
                boolean dated = m.group("d4") == null && date(m, now.toLocalDate()) != null;
                pasted.add(
                        FindingKind.TIME,
                        m.start(),
                        end,
                        value,
                        value.length() == 10 ? 60 : future ? 70 : dated ? 96 : 80);
            }
        }
    }

    private static @Nullable String value(Matcher m, LocalDateTime now) {
        try {
            LocalDate date = date(m, now.toLocalDate());
            boolean relative = m.group("rel") != null;
            boolean clock = m.group("h1") != null || m.group("h2") != null || m.group("h3") != null;
            if (!clock) {
                // "今天" alone, or "6号" alone, says nothing that helps.
                return date == null || relative || m.group("d4") != null ? null : date.toString();
            }
            if (date == null && m.group("part") == null && isVague(m)) {
                return null;
            }
            return clock(m, date == null ? now.toLocalDate() : date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "5点" may be points and "一点" a little. */
    private static boolean isVague(Matcher m) {
        if (m.group("h2") != null) {
            return m.group("n2") == null
                    && m.group("half") == null
                    && m.group("about") == null
                    && m.group("quarter") == null;
        }
        return m.group("h3") != null && m.group("half3") == null && m.group("n3") == null;
    }

    private static String clock(Matcher m, LocalDate date) {
        int hour = first(m, "h1", "h2", "h3");
        int minute = first(m, "n1", "n2", "n3");
        if (m.group("half") != null || m.group("half3") != null) {
            minute = 30;
        }
        String quarter = m.group("quarter") != null ? m.group("quarter") : m.group("quarter3");
        if (quarter != null) {
            minute = quarter.startsWith("一") ? 15 : 45;
        }
        String seconds = m.group("s1") != null ? m.group("s1") : m.group("s2");
        String part = part(m);
        LocalDate day = date;
        if (hour == 24 || hour == 12 && part.matches("晚.*|夜.*|半夜")) {
            hour = 0;
            day = date.plusDays(1);
        } else if (hour < 12 && part.matches("下午|傍晚|晚.*|夜.*") && !(part.startsWith("夜") && hour < 5)) {
            hour += 12;
        } else if (hour <= 2 && "中午".equals(part)) {
            hour += 12;
        } else if (hour == 12 && "凌晨".equals(part)) {
            hour = 0;
        }
        LocalDateTime time = day.atTime(hour, minute, seconds == null ? 0 : Integer.parseInt(seconds));
        return time.format(seconds == null ? MINUTE : SECOND);
    }

    private static String part(Matcher m) {
        if (m.group("part") != null) {
            return m.group("part");
        }
        String rel = m.group("rel");
        return rel == null ? "" : rel.endsWith("晚") ? "晚上" : rel.endsWith("夜") ? "夜里" : "";
    }

    private static @Nullable LocalDate date(Matcher m, LocalDate today) {
        if (m.group("y1") != null) {
            int year = Integer.parseInt(m.group("y1"));
            return LocalDate.of(year < 100 ? 2000 + year : year, number(m.group("m1")), number(m.group("d1")));
        }
        for (String n : new String[] {"2", "3", "5"}) {
            if (m.group("m" + n) != null) {
                return nearest(number(m.group("m" + n)), number(m.group("d" + n)), today);
            }
        }
        if (m.group("d4") != null) {
            LocalDate day = today.withDayOfMonth(number(m.group("d4")));
            return day.isAfter(today) ? day.minusMonths(1) : day;
        }
        String rel = m.group("rel");
        if (rel == null) {
            return null;
        }
        return today.minusDays(rel.startsWith("大前") ? 3 : rel.startsWith("前") ? 2 : rel.startsWith("昨") ? 1 : 0);
    }

    /** A day without a year is the last one that was, or one of the next few days. */
    private static LocalDate nearest(int month, int day, LocalDate today) {
        LocalDate date = LocalDate.of(today.getYear(), month, day);
        return date.isAfter(today.plusDays(31)) ? date.minusYears(1) : date;
    }

    private static int first(Matcher m, String... groups) {
        for (String group : groups) {
            if (m.group(group) != null) {
                return number(m.group(group));
            }
        }
        return 0;
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0)) && text.charAt(0) < 128) {
            return Integer.parseInt(text);
        }
        OptionalLong read = ChineseNumber.read(text);
        if (read.isEmpty()) {
            throw new DateTimeException(text);
        }
        return (int) read.getAsLong();
    }
}
