package zujie.casework.suspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** What happened to suspects, on their own pages and on the page of their case. */
@ApplicationScoped
class SuspectTimeline implements TimelineEntries {

    @Inject
    SuspectRegister register;

    @Inject
    CasesInHand cases;

    @Inject
    Caller caller;

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        return switch (record.type()) {
            case "case" ->
                register.movesOfCase(cases.seen(UUID.fromString(record.id())).id()).stream()
                        .map(move -> entry(move, move.suspect().maskedName() + " ", locale))
                        .toList();
            case "suspect" ->
                register.moves(register.seen(UUID.fromString(record.id())).id()).stream()
                        .map(move -> entry(move, "", locale))
                        .toList();
            default -> List.of();
        };
    }

    private static TimelineEntry entry(SuspectMove move, String whose, Locale locale) {
        return new TimelineEntry(
                move.happenedAt(),
                Texts.get(locale, "casework.suspect.kind") + " " + whose + text(move, locale),
                move.actorName(),
                whose.isEmpty()
                        ? null
                        : "/console/casework/suspect.xhtml?id=" + move.suspect().id());
    }

    private static String text(SuspectMove move, Locale locale) {
        String value =
                switch (move.what()) {
                    case ARRIVED -> Texts.get(locale, "casework.arrival." + move.value());
                    case MEASURE, EXTENDED, RELEASED -> Texts.get(locale, "casework.measure." + move.value());
                    case OUTCOME -> Texts.get(locale, "casework.outcome." + move.value());
                    case ADDED, CORRECTED, EXCLUDED -> Texts.get(locale, "casework.suspect-role." + move.value());
                };
        String paper = move.documentNo().isEmpty() ? "" : " " + move.documentNo();
        return Texts.get(locale, "casework.suspect-move." + move.what()) + " " + value + paper
                + (move.reason().isEmpty() ? "" : " · " + move.reason());
    }
}
