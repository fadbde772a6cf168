package zujie.casework.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.casework.input.Phrase;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** What was lost otherwise, and how its stop went, in the time line of the report. */
@ApplicationScoped
class LossTimeline implements TimelineEntries {

    @Inject
    Losses losses;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        if (!"report".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (Loss loss : losses.of(UUID.fromString(record.id()))) {
            LossRow row = loss.toRow();
            String kind = Texts.get(locale, "casework.loss-kind." + row.kind());
            entries.add(new TimelineEntry(
                    row.enteredAt(), Texts.get(locale, "casework.loss.noted", kind), row.enteredBy(), null));
            Instant ended = row.endedAt();
            if (ended != null) {
                entries.add(new TimelineEntry(
                        ended,
                        Phrase.because(
                                locale,
                                kind + " " + Texts.get(locale, "casework.loss-state." + row.state()),
                                row.outcome()),
                        String.valueOf(row.endedBy()),
                        null));
            }
        }
        return entries;
    }
}
