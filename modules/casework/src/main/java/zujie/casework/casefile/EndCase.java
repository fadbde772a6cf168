package zujie.casework.casefile;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** 破案 and 结案: a filed case is solved, any case is closed, on grounds in words. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class EndCase {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    CaseRegister register;

    /** {@code seen} is the version that the caller saw; null if he does not say. */
    public record Command(UUID caseId, @Nullable Integer seen, String grounds) {}

    /**
     * 破案.
     *
     * @throws NotFound {@code casework.case-not-found}
     * @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long}
     * @throws IllegalMove {@code casework.case-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public void solve(Command command) {
        require(command).solve(grounds(command), caller.actor(), clock.now());
    }

    /** 结案; throws as {@link #solve}. */
    public void close(Command command) {
        require(command).close(grounds(command), caller.actor(), clock.now());
    }

    private CaseFile require(Command command) {
        CaseFile caseFile = register.require(command.caseId(), command.seen());
        AuditNotes.subject("case", caseFile.id());
        AuditNotes.caseNo(caseFile.caseNo());
        return caseFile;
    }

    private static String grounds(Command command) {
        return Words.required("grounds", command.grounds(), Words.LONGEST_REASON);
    }
}
