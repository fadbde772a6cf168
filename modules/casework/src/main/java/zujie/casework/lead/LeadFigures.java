package zujie.casework.lead;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 线索成案率 and 战果转化率 (SR-13) of the units of the caller. 线索成案率 = leads received in the period that have a case by
 * its end ÷ leads received in it. 战果转化率 = those of them that also have a result by its end (a result on record, or the
 * case solved) ÷ those that have a case by its end.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class LeadFigures {

    private static final int LONGEST_YEARS = 5;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /**
     * One line for each unit that received a lead, and their sum first.
     *
     * @param from first day, in China
     * @param to last day
     * @throws InvalidValue {@code casework.span-wrong} if the end lies before the beginning or five years behind it
     */
    public List<LeadRates> handle(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw InvalidValue.onField("to", "casework.span-wrong");
        }
        AuditNotes.detail("from", from);
        AuditNotes.detail("to", to);
        List<?> rows = database.createNativeQuery("select l.org_code, max(l.org_name), count(*), sum(l.cased_at < :to),"
                        + " sum(l.cased_at < :to and (l.result_at < :to or exists (select 1 from casework_case_move m"
                        + " where m.case_id = l.case_id and m.to_state = 'SOLVED' and m.moved_at < :to)))"
                        + " from casework_lead l where l.unit_path like :unit and l.received_at >= :from and l.received_at < :to"
                        + " group by l.org_code, l.unit_path order by l.unit_path")
                .setParameter("unit", caller.actor().unitPath() + "%")
                .setParameter("from", start(from))
                .setParameter("to", start(to.plusDays(1)))
                .getResultList();
        List<LeadRates> units = new ArrayList<>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            units.add(
                    LeadRates.of(c[0].toString(), c[1].toString(), from, to, number(c[2]), number(c[3]), number(c[4])));
        }
        List<LeadRates> all = new ArrayList<>();
        all.add(LeadRates.of(
                "",
                caller.actor().orgName(),
                from,
                to,
                units.stream().mapToLong(LeadRates::received).sum(),
                units.stream().mapToLong(LeadRates::cased).sum(),
                units.stream().mapToLong(LeadRates::resulted).sum()));
        all.addAll(units);
        return all;
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(BusinessClock.ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static long number(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? 0 : new BigDecimal(value.toString()).longValue();
    }
}
