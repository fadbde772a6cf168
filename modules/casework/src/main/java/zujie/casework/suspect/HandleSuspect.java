package zujie.casework.suspect;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.custody.TermChanged;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 到案、强制措施、处理结果 of a suspect are recorded as they were decided on paper; the system decides none of them. Measures
 * and 移送起诉 need a filed case (R1.23).
 */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class HandleSuspect {

    private static final int LONGEST_PLACE = 120;

    @Inject
    SuspectRegister register;

    @Inject
    Parameters parameters;

    @Inject
    Event<TermChanged> terms;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** {@code how} is {@code CAUGHT} or {@code SURRENDERED}. */
    record Arrival(
            UUID id, @Nullable Integer seen, @Nullable String how, @Nullable Instant at, @Nullable String place) {}

    /** A measure or an outcome by its paper. */
    record Step(
            UUID id,
            @Nullable Integer seen,
            @Nullable String kind,
            @Nullable Instant at,
            @Nullable String documentNo,
            @Nullable String words) {}

    /** The term of the measure that holds now becomes longer. */
    record Extension(UUID id, @Nullable Integer seen, @Nullable Instant until, @Nullable String documentNo) {}

    /**
     * 到案.
     *
     * @throws NotFound {@code casework.suspect-not-found}
     * @throws InvalidValue at the input that is wrong
     * @throws Conflict {@code casework.suspect-arrived-already}, {@code platform.changed-meanwhile}
     */
    public void arrive(Arrival c) {
        SuspectRegister.Worked w = register.worked(c.id(), c.seen());
        Instant now = clock.now();
        w.suspect()
                .arrive(
                        Inputs.choice("how", Suspect.Arrival.class, c.how()),
                        Inputs.past("at", c.at(), now),
                        Inputs.optional("place", c.place(), LONGEST_PLACE),
                        caller.actor(),
                        now);
    }

    /**
     * 采取或变更强制措施.
     *
     * @throws RuleViolation {@code casework.case-not-filed}, {@code casework.suspect-not-arrived}
     * @throws IllegalMove {@code casework.measure-move-illegal}
     */
    public void measure(Step c) {
        SuspectRegister.Worked w = register.worked(c.id(), c.seen());
        w.file().requireFiled();
        CoerciveMeasure kind = Inputs.choice("kind", CoerciveMeasure.class, c.kind());
        SuspectMove.Note note = note(c);
        w.suspect().begin(kind, due(kind, note.at()), note, caller.actor(), clock.now());
        terms.fire(new TermChanged(c.id()));
    }

    /** 延长羁押、取保等期限. @throws RuleViolation {@code casework.measure-none} */
    public void extend(Extension c) {
        SuspectRegister.Worked w = register.worked(c.id(), c.seen());
        if (c.until() == null) {
            throw InvalidValue.onField("until", "casework.time-missing");
        }
        Instant now = clock.now();
        String no = Inputs.required("documentNo", c.documentNo(), Inputs.LONGEST_NUMBER);
        w.suspect().extend(c.until(), new SuspectMove.Note(now, no, ""), caller.actor(), now);
        terms.fire(new TermChanged(c.id()));
    }

    /** 解除强制措施. @throws RuleViolation {@code casework.measure-none} */
    public void release(Step c) {
        SuspectRegister.Worked w = register.worked(c.id(), c.seen());
        w.suspect().release(note(c), caller.actor(), clock.now());
        terms.fire(new TermChanged(c.id()));
    }

    /**
     * 处理结果.
     *
     * @throws RuleViolation {@code casework.case-not-filed}, {@code casework.suspect-not-arrived}
     * @throws IllegalMove {@code casework.outcome-move-illegal}
     */
    public void conclude(Step c) {
        SuspectRegister.Worked w = register.worked(c.id(), c.seen());
        SuspectOutcome outcome = Inputs.choice("kind", SuspectOutcome.class, c.kind());
        if (outcome.isCriminal()) {
            w.file().requireFiled();
        }
        w.suspect().conclude(outcome, note(c), caller.actor(), clock.now());
        terms.fire(new TermChanged(c.id()));
    }

    private SuspectMove.Note note(Step c) {
        return new SuspectMove.Note(
                Inputs.past("at", c.at(), clock.now()),
                Inputs.required("documentNo", c.documentNo(), Inputs.LONGEST_NUMBER),
                Inputs.optional("words", c.words(), Inputs.LONGEST_REASON));
    }

    /** The end of the last day of the longest term; the day on which it begins does not count. */
    private Instant due(CoerciveMeasure kind, Instant begun) {
        LocalDate day = LocalDate.ofInstant(begun, BusinessClock.ZONE);
        long term = parameters.number(kind.parameter(), day);
        LocalDate last = kind.countsDays() ? day.plusDays(term) : day.plusMonths(term);
        return last.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
