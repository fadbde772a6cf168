package zujie.platform.sheet;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell, as its reader sees it.
 *
 * @param text never null; a number stands in plain digits, a date as {@code 2026-11-06 10:40}
 * @param time set for {@link Kind#DATE} only, without a zone: sheets know none
 */
public record SheetCell(Kind kind, String text, @Nullable LocalDateTime time) {

    static final SheetCell BLANK = new SheetCell(Kind.BLANK, "", null);

    /** What a cell holds. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A number with more digits than a sheet keeps: the last ones are lost, so it is no identifier any more. */
        ROUNDED,
        DATE,
        /** A formula that failed or was never calculated. */
        ERROR
    }

    static SheetCell text(String text) {
        return text.isBlank() ? BLANK : new SheetCell(Kind.TEXT, text, null);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
