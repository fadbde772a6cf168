package zujie.casework.suspect;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 录入嫌疑人: a person comes under suspicion in a case, is described better, or is cleared. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class AddSuspect {

    @Inject
    CasesInHand cases;

    @Inject
    SuspectRegister register;

    @Inject
    Event<SuspectChanged> changed;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** Who it is; see {@link SuspectFacts.Typed}. */
    record Command(UUID caseId, SuspectFacts.Typed who) {}

    /** What is set right, and why; what is left empty stays as it is. */
    record Correction(UUID id, @Nullable Integer seen, SuspectFacts.Typed who, String reason) {}

    /** Who is cleared, and why. */
    record Clearing(UUID id, @Nullable Integer seen, String reason) {}

    /**
     * @return id of the suspect
     * @throws NotFound {@code casework.case-not-found}
     * @throws InvalidValue at the input that is wrong; a wrong check digit of an identity number is refused (§8)
     * @throws Conflict {@code casework.suspect-known}
     * @throws RuleViolation {@code casework.case-closed}, {@code casework.case-read-only}
     */
    public UUID handle(Command c) {
        CaseInHand file = cases.worked(c.caseId());
        SuspectFacts facts = SuspectFacts.of(c.who(), clock.today());
        register.refuseTwice(file.id(), facts.identity(), null);
        Suspect added = Suspect.add(file, facts, caller.actor(), clock.now());
        register.add(added);
        AuditNotes.detail("suspect", added.id());
        changed.fire(new SuspectChanged(added.id()));
        return added.id();
    }

    /** 更正; throws as {@link #handle}, and {@code platform.changed-meanwhile}. */
    public void correct(Correction c) {
        Suspect suspect = register.worked(c.id(), c.seen()).suspect();
        SuspectFacts facts = SuspectFacts.of(c.who().over(suspect), clock.today());
        register.refuseTwice(suspect.caseId(), facts.identity(), suspect.id());
        suspect.correct(
                facts, Inputs.required("reason", c.reason(), Inputs.LONGEST_REASON), caller.actor(), clock.now());
        changed.fire(new SuspectChanged(suspect.id()));
    }

    /** 排除嫌疑; throws as {@link #handle}, and {@code casework.suspect-not-excludable}. */
    public void exclude(Clearing c) {
        Suspect suspect = register.worked(c.id(), c.seen()).suspect();
        suspect.exclude(Inputs.required("reason", c.reason(), Inputs.LONGEST_REASON), caller.actor(), clock.now());
        changed.fire(new SuspectChanged(suspect.id()));
    }
}
