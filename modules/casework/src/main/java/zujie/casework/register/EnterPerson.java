package zujie.casework.register;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.casework.search.PersonChanged;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记 and 更正 of a line in the caller's unit. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class EnterPerson {

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

    /** See {@link PersonFacts.Typed}. */
    record Command(@Nullable String register, PersonFacts.Typed who) {}

    /** What is set right, and why. */
    record Correction(UUID id, @Nullable Integer seen, PersonFacts.Typed who, @Nullable String reason) {}

    /**
     * @return id of the line
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code casework.registered-known}
     */
    public UUID handle(Command c) {
        Register register = Inputs.choice("register", Register.class, c.register());
        PersonFacts facts = PersonFacts.of(register, c.who(), clock.today());
        book.refuseTwice(register, caller.actor().orgCode(), facts, null);
        RegisteredPerson entered = RegisteredPerson.enter(
                register,
                facts,
                clock.today().plusMonths(parameters.number(register.parameter(), clock.today())),
                caller.actor(),
                clock.now());
        book.add(entered);
        AuditNotes.subject("registered-person", entered.id());
        changed.fire(new PersonChanged(entered.id()));
        return entered.id();
    }

    /**
     * @throws NotFound {@code casework.registered-not-found}
     * @throws Conflict {@code casework.registered-known}, {@code casework.registered-removed}, {@code
     *     platform.changed-meanwhile}
     */
    public void correct(Correction c) {
        RegisteredPerson person = book.require(c.id(), c.seen());
        PersonFacts facts = PersonFacts.of(person.register(), c.who(), clock.today());
        book.refuseTwice(person.register(), person.orgCode(), facts, person.id());
        person.correct(
                facts, caller.actor(), clock.now(), Inputs.required("reason", c.reason(), Inputs.LONGEST_REASON));
        changed.fire(new PersonChanged(person.id()));
    }
}
