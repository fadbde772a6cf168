package zujie.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zujie.platform.memory.Remembered;

/** The days that administrators have entered, remembered for moments. */
@ApplicationScoped
class CalendarOverrides {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    CalendarOverrides self;

    private final Remembered<Known> known = new Remembered<>(() -> self.read());

    record Known(Map<LocalDate, CalendarDay> days, Set<Integer> years) {}

    Optional<CalendarDay> of(LocalDate day) {
        return Optional.ofNullable(known.get().days().get(day));
    }

    boolean coversYear(int year) {
        return known.get().years().contains(year);
    }

    /** Apart from the caller's transaction, so that nobody sees a change that may still be rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public Known read() {
        List<CalendarEntry> entries = database.createQuery(
                        "select e from CalendarEntry e order by e.id", CalendarEntry.class)
                .getResultList();
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (CalendarEntry entry : entries) {
            days.put(entry.toDay().day(), entry.toDay());
            if (entry.isWholeYear()) {
                years.add(entry.toDay().day().getYear());
            }
        }
        return new Known(days, years);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged event) {
        known.forget();
    }

    /** No database behind it. */
    @Vetoed
    static class None extends CalendarOverrides {
        @Override
        Optional<CalendarDay> of(LocalDate day) {
            return Optional.empty();
        }

        @Override
        boolean coversYear(int year) {
            return false;
        }
    }
}
