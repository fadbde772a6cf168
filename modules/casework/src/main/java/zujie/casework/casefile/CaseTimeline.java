package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** What happened to a case. */
@ApplicationScoped
class CaseTimeline implements TimelineEntries {

    @Inject
    CaseRegister register;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        if (!"case".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        CaseFile caseFile = register.visible(UUID.fromString(record.id()));
        return register.moves(caseFile.id()).stream()
                .map(move -> new TimelineEntry(move.at(), text(move, locale), move.actorName(), null))
                .toList();
    }

    private static String text(CaseMove move, Locale locale) {
        String text = move.isMove()
                ? Texts.get(locale, "casework.case-state." + move.to())
                : Texts.get(locale, move.isLead() ? "casework.timeline.lead" : "casework.timeline.linked");
        String paper = move.documentNo() == null ? "" : " " + move.documentNo();
        return Phrase.because(locale, text + paper, move.reason());
    }
}
