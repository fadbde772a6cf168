package zujie.casework.seizure;

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

/** When things were seized and settled. */
@ApplicationScoped
class SeizureTimeline implements TimelineEntries {

    @Inject
    Seizures seizures;

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
        for (SeizedItem item :
                seizures.of(cases.seen(UUID.fromString(record.id())).id())) {
            SeizureRow row = item.toRow();
            String what = Texts.get(locale, "casework.seizure-kind." + row.kind()) + " × " + row.pieces();
            String link = "/console/casework/case-property.xhtml?id=" + row.caseId();
            entries.add(new TimelineEntry(
                    row.seizedAt(),
                    Texts.get(locale, "casework.seizure.seized") + " " + what + " " + row.listNo(),
                    row.recordedBy(),
                    link));
            Instant settled = row.settledAt();
            String by = row.settledBy();
            if (settled != null && by != null) {
                entries.add(new TimelineEntry(
                        settled,
                        Texts.get(locale, "casework.seizure-state." + row.state()) + " " + what + " " + row.settledNo(),
                        by,
                        link));
            }
        }
        return entries;
    }
}
