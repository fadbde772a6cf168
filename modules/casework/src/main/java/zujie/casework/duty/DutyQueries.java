package zujie.casework.duty;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows the roster of the caller's desk. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class DutyQueries {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Shifts shifts;

    @Inject
    People people;

    /** An officer who can be put into the roster. */
    public record Officer(UUID id, String name) {}

    /** Who is on duty now, and who has handed over and waits. */
    public List<ShiftRow> onDuty() {
        return rows(shifts.in(caller.actor().unitPath(), ShiftState.ON_DUTY, ShiftState.HANDING_OVER));
    }

    /** The shifts that touch a span; a week from today's beginning where an end is open. @throws InvalidValue if it is no span */
    public List<ShiftRow> roster(@Nullable Instant from, @Nullable Instant to) {
        Instant first =
                from == null ? clock.today().atStartOfDay(BusinessClock.ZONE).toInstant() : from;
        Instant last = to == null ? first.plusSeconds(7 * 86_400L) : to;
        return rows(shifts.between(caller.actor().unitPath(), first, last));
    }

    /** @throws NotFound {@code casework.shift-not-found} */
    public ShiftRow get(UUID id) {
        AuditNotes.subject("shift", id);
        return shifts.require(id).toRow();
    }

    /** Who can be put into the roster. */
    public List<Officer> officers() {
        Actor actor = caller.actor();
        return people.inUnit(actor.unitPath(), Role.DESK_OFFICER, Role.POLICE_OFFICER).stream()
                .filter(p -> p.unitPath().equals(actor.unitPath()))
                .map(DutyQueries::officer)
                .toList();
    }

    private static Officer officer(Person person) {
        return new Officer(person.id(), person.name());
    }

    private static List<ShiftRow> rows(List<Shift> found) {
        AuditNotes.listed(found.stream().map(Shift::id).toList());
        return found.stream().map(Shift::toRow).toList();
    }
}
