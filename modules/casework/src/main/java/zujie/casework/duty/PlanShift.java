package zujie.casework.duty;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 排班: puts an officer of the unit into the roster of its desk. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_APPROVER})
class PlanShift {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    @Inject
    People people;

    @Inject
    Shifts shifts;

    /** {@code name}: 早班, 中班, 夜班 or what the desk calls it, up to 20 characters. */
    public record Command(
            @NotNull String name, @NotNull UUID officerId, @NotNull Instant startsAt, @NotNull Instant endsAt) {}

    /** @return the id of the shift. @throws InvalidValue at the input that is wrong */
    public UUID handle(Command command) {
        Actor by = caller.actor();
        Instant now = clock.now();
        String name = text("name", command.name(), LONGEST_NAME);
        Duration longest = parameters.duration("casework.shift-longest-hours", clock.today());
        if (!command.endsAt().isAfter(command.startsAt())
                || Duration.between(command.startsAt(), command.endsAt()).compareTo(longest) > 0) {
            throw InvalidValue.onField("endsAt", "casework.shift-length", longest.toHours());
        }
        if (!command.endsAt().isAfter(now)) {
            throw InvalidValue.onField("endsAt", "casework.shift-past");
        }
        Person officer = officer(command.officerId(), by);
        shifts.refuseOverlap(officer.id(), command.startsAt(), command.endsAt());
        Shift shift = Shift.plan(name, command.startsAt(), command.endsAt(), officer, by, now);
        shifts.add(shift);
        AuditNotes.subject("shift", shift.id());
        return shift.id();
    }

    /**
     * Takes a shift out of the roster that has not begun.
     *
     * @throws NotFound {@code casework.shift-not-found}
     * @throws IllegalMove {@code casework.shift-move-illegal}
     */
    public void cancel(UUID id, String reason) {
        Shift shift = shifts.require(id);
        AuditNotes.subject("shift", id);
        String why = text("reason", reason, LONGEST_REASON);
        AuditNotes.reason(why);
        shift.cancel(why, caller.actor(), clock.now());
    }

    private Person officer(UUID id, Actor by) {
        try {
            Person officer = people.require(id);
            if (officer.unitPath().equals(by.unitPath())
                    && (officer.roles().contains(Role.DESK_OFFICER)
                            || officer.roles().contains(Role.POLICE_OFFICER))) {
                return officer;
            }
        } catch (NotFound e) {
            // Told in the same words: whoever is not of the desk is nobody here.
            throw InvalidValue.onField("officerId", "casework.shift-officer");
        }
        throw InvalidValue.onField("officerId", "casework.shift-officer");
    }

    static String text(String field, @Nullable String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw InvalidValue.onField(field, "casework.text-missing");
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw InvalidValue.onField(field, "casework.text-too-long", most);
        }
        return text;
    }
}
