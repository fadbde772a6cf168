package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;

/** The days over which figures are counted; the month that runs, up to today, unless others are named. */
@ApplicationScoped
class LeadSpan {

    @Inject
    BusinessClock clock;

    record Days(LocalDate from, LocalDate to) {}

    /** @throws InvalidValue {@code casework.day-malformed} */
    Days of(@Nullable String from, @Nullable String to) {
        LocalDate today = clock.today();
        return new Days(day("from", from, today.withDayOfMonth(1)), day("to", to, today));
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate usual) {
        try {
            return typed == null || typed.isBlank() ? usual : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "casework.day-malformed");
        }
    }
}
