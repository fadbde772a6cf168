package zujie.casework.draft;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 保存草稿: keeps what has been typed so far, two seconds after the last key. The audit row counts and does not quote. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class SaveDraft {

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Drafts drafts;

    /**
     * @param fields what stands in the inputs, by name ({@code name}, {@code transfers:0:payeeAccount}); replaces all
     * @return when it was saved
     * @throws InvalidValue {@code casework.draft-too-large}, {@code casework.draft-input-unknown}
     * @throws NotFound {@code casework.draft-not-found} if the id is that of somebody else's draft
     */
    public Instant handle(UUID id, Map<String, String> fields) {
        Actor by = caller.actor();
        Instant now = clock.now();
        String content = Drafts.write(fields);
        Optional<ReportDraft> known = drafts.find(id);
        if (known.isPresent()) {
            known.get().keep(content, now);
        } else {
            int dropped = drafts.dropOld(by);
            if (dropped > 0) {
                AuditNotes.detail("dropped", dropped);
            }
            drafts.add(ReportDraft.begin(id, by, content, now));
        }
        AuditNotes.subject("report-draft", id);
        AuditNotes.detail("inputs", fields.size());
        return now;
    }
}
