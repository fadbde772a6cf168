package zujie.casework.intake;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 粘贴识别: what a pasted message holds. Nothing of it is kept; the audit row counts and does not quote. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class RecogniseText {

    @Inject
    BusinessClock clock;

    /**
     * Each value once, at its first place.
     *
     * @throws InvalidValue {@code casework.text-missing}, {@code casework.text-too-long}
     */
    public List<Finding> handle(String text) {
        if (text.isBlank()) {
            throw InvalidValue.onField("text", "casework.text-missing");
        }
        if (text.length() > Recogniser.LONGEST) {
            throw InvalidValue.onField("text", "casework.text-too-long", Recogniser.LONGEST);
        }
        Set<String> seen = new HashSet<>();
        List<Finding> found = Recogniser.read(text, LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE)).stream()
                .filter(f -> seen.add(f.kind() + f.value()))
                .toList();
        AuditNotes.detail("characters", text.length());
        AuditNotes.detail("findings", found.size());
        return found;
    }
}
