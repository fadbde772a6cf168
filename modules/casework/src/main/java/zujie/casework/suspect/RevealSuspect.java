package zujie.casework.suspect;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows who a suspect is, unmasked, for a reason that is recorded (R9.4, R9.7). */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class RevealSuspect {

    @Inject
    SuspectRegister register;

    /**
     * @throws NotFound {@code casework.suspect-not-found}
     * @throws InvalidValue {@code casework.text-missing} without a reason
     */
    public SuspectDetail.Revealed handle(UUID id, @Nullable String reason) {
        Suspect suspect = register.seen(id);
        AuditNotes.reason(Inputs.required("reason", reason, Inputs.LONGEST_REASON));
        return new SuspectDetail.Revealed(suspect.name(), suspect.identity());
    }
}
