package zujie.casework.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Phrase;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** Who asked for the end of a case or against it, and what became of that; the move itself tells the case. */
@ApplicationScoped
class EndingTimeline implements TimelineEntries {

    @Inject
    Endings endings;

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
        for (CaseEnding e : endings.of(cases.seen(UUID.fromString(record.id())).id())) {
            String what = Texts.get(locale, "casework.ending-kind." + e.kind());
            entries.add(new TimelineEntry(
                    e.askedAt(),
                    Phrase.because(locale, Texts.get(locale, "casework.ending-state.ASKED") + " " + what, e.grounds()),
                    e.askedByName(),
                    null));
            Instant ended = e.endedAt();
            String by = e.endedByName();
            if (ended != null && by != null) {
                String how = Texts.get(locale, "casework.ending-state." + e.state()) + " " + what;
                entries.add(new TimelineEntry(ended, Phrase.because(locale, how, e.words()), by, null));
            }
        }
        return entries;
    }
}
