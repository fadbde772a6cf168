package zujie.outreach.dissuasion.act;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.AttemptOutcome;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionWork;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记通话、上门: how a call or a visit ended; after the set number of calls in vain the station takes over (R7.4). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.OUTREACH_WORKER})
public class RecordAttempt {

    @Inject
    DissuasionBook book;

    @Inject
    DissuasionWork work;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param outcome name of an {@link AttemptOutcome} of a call or visit
     * @param result as in {@link ConcludeDissuasion.Command}, where one talk did it; null if it is still open
     */
    public record Command(
            UUID dissuasionId,
            @Nullable String outcome,
            @Nullable String note,
            @Nullable String result,
            @Nullable Long savedFen) {

        public Command(UUID dissuasionId, @Nullable String outcome, @Nullable String note) {
            this(dissuasionId, outcome, note, null, null);
        }
    }

    /**
     * @throws InvalidValue if the outcome is none of a call or visit
     * @throws Conflict {@code outreach.dissuasion-closed}
     */
    public void handle(Command c) {
        Dissuasion task = book.require(c.dissuasionId());
        AttemptOutcome outcome = Words.choice("outcome", AttemptOutcome.class, c.outcome());
        if (outcome == AttemptOutcome.SENT) {
            throw InvalidValue.onField("outcome", "outreach.value-unknown", outcome);
        }
        LocalDate today = clock.today();
        task.tried(
                outcome,
                Words.of("note", c.note()),
                parameters.number("outreach.missed-calls", today),
                parameters.duration("outreach.result-hours", today),
                caller.actor(),
                clock.now());
        if (c.result() != null) {
            ConcludeDissuasion.conclude(task, c.result(), c.note(), c.savedFen(), caller.actor(), clock.now());
        }
        work.refresh(task);
        AuditNotes.detail("outcome", outcome);
    }
}
