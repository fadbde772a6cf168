package zujie.outreach.tip;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows who gave a tip unmasked, for a reason that is recorded (R9.4, R9.7). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class RevealTip {

    private static final int LONGEST_REASON = 500;

    @Inject
    TipBook book;

    /** Null is what he did not give. */
    public record Informant(@Nullable String name, @Nullable String phone) {

        @Override
        public String toString() {
            return "Informant";
        }
    }

    /**
     * @throws NotFound {@code outreach.tip-not-found}
     * @throws InvalidValue {@code outreach.text-missing} without a reason
     */
    public Informant handle(UUID id, @Nullable String reason) {
        Tip tip = book.require(id);
        AuditNotes.subject("lead", tip.leadId());
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw InvalidValue.onField("reason", "outreach.text-missing");
        }
        if (why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "outreach.text-too-long", LONGEST_REASON);
        }
        AuditNotes.reason(why);
        return tip.informant();
    }
}
