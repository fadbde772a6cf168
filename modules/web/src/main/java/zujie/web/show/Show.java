package zujie.web.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;

/** How values look, for pages: {@code #{show.yuan(row.amountFen)}}. A null looks like {@code —}. */
@Named("show")
@ApplicationScoped
public class Show {

    /** What stands where there is nothing. */
    public static final String NOTHING = "—";

    private static final DateTimeFormatter MINUTES = format("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = format("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY = format("yyyy-MM-dd");
    private static final DateTimeFormatter OF_DAY = format("HH:mm");
    private static final DateTimeFormatter SHORT = format("MM-dd HH:mm");
    private static final int FEN = 100;

    @Inject
    BusinessClock clock;

    /** The reader's language; a field, since there is no view where there is no server. */
    Supplier<Locale> reader = Show::ofView;

    /** {@code ¥50,000.00}. */
    public String yuan(Long fen) {
        return fen == null ? NOTHING : "¥" + amount(fen);
    }

    /** {@code 50,000.00}, for columns whose head names the unit. */
    public String amount(Long fen) {
        return fen == null
                ? NOTHING
                : String.format(
                        Locale.ROOT, "%s%,d.%02d", fen < 0 ? "-" : "", Math.abs(fen / FEN), Math.abs(fen % FEN));
    }

    /** {@code 2026-11-22 09:30} in China's time; a date without time stays one. */
    public String time(Object value) {
        return value instanceof Instant instant ? MINUTES.format(instant) : date(value);
    }

    /** {@code 2026-11-22 09:30:12}. */
    public String seconds(Instant value) {
        return value == null ? NOTHING : SECONDS.format(value);
    }

    /** {@code 2026-11-22}. */
    public String date(Object value) {
        if (value instanceof Instant instant) {
            return DAY.format(instant);
        }
        return value instanceof LocalDate date ? date.toString() : NOTHING;
    }

    /** {@code 09:30} for today, {@code 11-21 09:30} this year, else the whole. */
    public String near(Instant value) {
        if (value == null) {
            return NOTHING;
        }
        LocalDate day = LocalDate.ofInstant(value, BusinessClock.ZONE);
        LocalDate today = clock.today();
        if (day.equals(today)) {
            return OF_DAY.format(value);
        }
        return (day.getYear() == today.getYear() ? SHORT : MINUTES).format(value);
    }

    /** ISO form for the attribute {@code datetime}. */
    public String iso(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A text with placeholders: {@code #{show.text('web.desk.soonest', left)}}. */
    public String text(String key, Object... args) {
        return Texts.get(reader.get(), key, args);
    }

    /** The text of a key, or the sentence itself if it is no key. */
    public String words(String keyOrSentence) {
        if (keyOrSentence == null || keyOrSentence.isBlank()) {
            return "";
        }
        return keyOrSentence.matches("[a-z]+(\\.[A-Za-z0-9_-]+)+") ? text(keyOrSentence) : keyOrSentence;
    }

    /** What a work item asks for: its kind {@code funds.answer-stop} is the key {@code funds.work.answer-stop}. */
    public String task(String kind) {
        int dot = kind.indexOf('.');
        return dot < 0 ? kind : text(kind.substring(0, dot) + ".work" + kind.substring(dot));
    }

    /** The clock of a deadline, null for none. */
    public ClockFace clock(Instant due, Instant from) {
        return due == null ? null : ClockFace.of(due, from, clock.now(), reader.get());
    }

    /** Whether there is nothing in it; for lists that may be null. */
    public boolean none(List<?> list) {
        return list == null || list.isEmpty();
    }

    private static Locale ofView() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Texts.CHINESE
                : faces.getViewRoot().getLocale();
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(BusinessClock.ZONE);
    }
}
