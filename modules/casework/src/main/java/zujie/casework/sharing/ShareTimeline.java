package zujie.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.casework.casefile.CasesInHand;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** When a case was opened to others, and when that ended. */
@ApplicationScoped
class ShareTimeline implements TimelineEntries {

    @Inject
    Shares shares;

    @Inject
    CasesInHand cases;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        if (!"case".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (CaseShare s : shares.of(cases.seen(UUID.fromString(record.id())).id())) {
            String mode = Texts.get(locale, "casework.share-mode." + s.mode());
            entries.add(new TimelineEntry(
                    s.sharedAt(),
                    Texts.get(locale, "casework.timeline.shared", s.orgName(), mode) + " · " + s.reason(),
                    s.sharedByName(),
                    null));
            Instant revoked = s.revokedAt();
            String by = s.revokedByName();
            if (revoked != null && by != null) {
                entries.add(new TimelineEntry(
                        revoked,
                        Texts.get(locale, "casework.timeline.share-revoked", s.orgName()) + " · " + s.revokeReason(),
                        by,
                        null));
            }
        }
        return entries;
    }
}
