package zujie.platform.parameter;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * Gives a parameter another value for acts from a day to come on. Acts of today and before were done under the old value
 * and keep it, also when they are looked at again later.
 */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
public class ChangeParameter {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Event<ParameterChanged> changed;

    @Inject
    @Any
    Instance<ParameterForm> forms;

    /**
     * What shall hold.
     *
     * @param validFrom first day of acts; tomorrow at the earliest
     * @param validTo last day of acts; null if the end is open
     */
    public record Command(String key, String value, LocalDate validFrom, @Nullable LocalDate validTo, String reason) {}

    /** @throws RuleViolation if key, value, days or reason are not acceptable */
    public ParameterHistoryRow handle(Command command) {
        ParameterValue kind = parameters
                .kinds()
                .filter(known -> known.key().equals(command.key()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("platform.parameter-not-found"));
        AuditNotes.subject("parameter", kind.key());
        AuditNotes.reason(command.reason());
        AuditNotes.detail("value", command.value());
        AuditNotes.detail("from", command.validFrom());
        check(command, kind);
        ParameterChange change = ParameterChange.of(
                command.key(),
                command.value(),
                command.validFrom(),
                command.validTo(),
                caller.actor().username(),
                command.reason(),
                clock.now());
        database.persist(change);
        changed.fire(new ParameterChanged(command.key()));
        return change.toRow();
    }

    private void check(Command command, ParameterValue kind) {
        if (!kind.unit().accepts(command.value())) {
            throw InvalidValue.onField(
                    "value", "platform.parameter-value", kind.unit().code());
        }
        forms.forEach(form -> form.check(command.key(), command.value()));
        if (!command.validFrom().isAfter(clock.today())) {
            throw RuleViolation.onField("validFrom", "platform.parameter-past");
        }
        if (command.validTo() != null && command.validTo().isBefore(command.validFrom())) {
            throw InvalidValue.onField("validTo", "platform.parameter-ends-before");
        }
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "platform.reason-missing", LONGEST_REASON);
        }
    }
}
