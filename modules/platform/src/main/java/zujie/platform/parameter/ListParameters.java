package zujie.platform.parameter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows the parameters and who changed them. */
@UseCase
@Permitted({Role.SYSTEM_ADMIN, Role.AUDITOR})
public class ListParameters {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** Every parameter with what holds on that day, in the order of keys; today for null. */
    public List<ParameterRow> handle(@Nullable LocalDate on) {
        LocalDate day = on != null ? on : clock.today();
        AuditNotes.detail("on", day);
        return parameters
                .kinds()
                .flatMap(kind -> parameters.find(kind.key(), day).stream())
                .map(value -> new ParameterRow(
                        value.key(),
                        value.value(),
                        value.unit().code(),
                        value.validFrom(),
                        value.validTo(),
                        value.mark(),
                        value.source(),
                        value.meaning(),
                        parameters.isSet(value)))
                .toList();
    }

    /** Every change of one parameter, the last first. @throws NotFound for an unknown key */
    public List<ParameterHistoryRow> history(String key) {
        if (parameters.kinds().noneMatch(kind -> kind.key().equals(key))) {
            throw NotFound.of("platform.parameter-not-found");
        }
        AuditNotes.subject("parameter", key);
        return database.createQuery(
                        "select c from ParameterChange c where c.key = :key order by c.id desc", ParameterChange.class)
                .setParameter("key", key)
                .getResultStream()
                .map(ParameterChange::toRow)
                .toList();
    }
}
