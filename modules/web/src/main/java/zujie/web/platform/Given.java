package zujie.web.platform;

import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import zujie.platform.clock.BusinessClock;

/** What stands in the address of a page, and what people type for days and times. */
final class Given {

    private Given() {}

    /** A parameter; empty if it is not there. */
    static String text(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value.strip();
    }

    /** A day, or null for an empty or impossible one. */
    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time in China as a browser's field gives it, {@code 2026-11-22T09:30}; null for an empty or impossible one. */
    static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : LocalDateTime.parse(text.strip())
                            .atZone(BusinessClock.ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
