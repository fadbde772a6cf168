package zujie.casework.casefile;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 破案: a filed case is solved, on a day and on grounds in words. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class SolveCase {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    CaseRegister register;

    /**
     * When and why.
     *
     * @param seen the version that the caller saw; null if he does not say
     * @param at when it was solved; null for now
     */
    public record Command(UUID caseId, @Nullable Integer seen, @Nullable Instant at, @Nullable String grounds) {}

    /**
     * @throws NotFound {@code casework.case-not-found}
     * @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long}, {@code casework.time-in-future},
     *     {@code casework.solved-before-filing}
     * @throws IllegalMove {@code casework.case-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public void handle(Command command) {
        CaseFile caseFile = register.require(command.caseId(), command.seen());
        AuditNotes.subject("case", caseFile.id());
        AuditNotes.caseNo(caseFile.caseNo());
        Instant now = clock.now();
        caseFile.solve(
                Words.required("grounds", command.grounds(), Words.LONGEST_REASON),
                command.at() == null ? now : Inputs.past("at", command.at(), now),
                caller.actor());
    }
}
