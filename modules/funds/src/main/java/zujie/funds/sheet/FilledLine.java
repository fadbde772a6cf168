package zujie.funds.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;
import zujie.platform.sheet.SheetTable;

/** One line of a filled sheet; what cannot be read is refused with the key of its column. */
public final class FilledLine {

    private final SheetTable.Line line;

    FilledLine(SheetTable.Line line) {
        this.line = line;
    }

    /** What stands there, without blanks at the ends. */
    public String text(String key) {
        return line.text(key);
    }

    /** Null if nothing stands there. */
    public @Nullable String told(String key) {
        String text = line.text(key);
        return text.isBlank() ? null : text;
    }

    /** @throws InvalidValue {@code platform.sheet-digits-lost} if a program has spoilt it */
    public String identifier(String key) {
        return at(key, () -> line.identifier(key));
    }

    /** In fen; null if nothing stands there. */
    public @Nullable Long fen(String key) {
        return at(key, () -> line.fen(key));
    }

    /** Null if nothing stands there. */
    public @Nullable Instant time(String key) {
        return at(key, () -> line.time(key));
    }

    /** The business day of a time; null if nothing stands there. */
    public @Nullable LocalDate day(String key) {
        Instant at = time(key);
        return at == null ? null : LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    private static <T extends @Nullable Object> T at(String key, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(key);
        }
    }
}
