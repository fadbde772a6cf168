package zujie.casework.register;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.casework.search.PersonChanged;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 复核: somebody stays in a register until the next review, or is taken out (移出). */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class ReviewPerson {

    @Inject
    RegisterBook book;

    @Inject
    Event<PersonChanged> changed;

    @Inject
    Parameters parameters;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** @param finding what was found out, and why it is decided so */
    record Command(UUID id, @Nullable Integer seen, @Nullable String finding) {}

    /**
     * 保留. The next review follows after the months of the register's parameter.
     *
     * @throws NotFound {@code casework.registered-not-found}
     * @throws InvalidValue {@code casework.text-missing} without a finding
     * @throws Conflict {@code casework.registered-removed}, {@code platform.changed-meanwhile}
     */
    public void keep(Command c) {
        RegisteredPerson person = book.require(c.id(), c.seen());
        LocalDate next =
                clock.today().plusMonths(parameters.number(person.register().parameter(), clock.today()));
        person.keep(next, caller.actor(), clock.now(), finding(c));
        book.reviewed(person.id(), next);
    }

    /** 移出; throws as {@link #keep}. */
    public void remove(Command c) {
        RegisteredPerson person = book.require(c.id(), c.seen());
        person.remove(caller.actor(), clock.now(), finding(c));
        book.reviewed(person.id(), null);
        changed.fire(new PersonChanged(person.id()));
    }

    private static String finding(Command c) {
        return Inputs.required("finding", c.finding(), Inputs.LONGEST_REASON);
    }
}
