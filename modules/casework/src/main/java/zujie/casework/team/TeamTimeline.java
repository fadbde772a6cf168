package zujie.casework.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Phrase;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** When people joined and left, and when supervision began and ended. */
@ApplicationScoped
class TeamTimeline implements TimelineEntries {

    @Inject
    Teams teams;

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
        UUID caseId = cases.seen(UUID.fromString(record.id())).id();
        List<TimelineEntry> entries = new ArrayList<>();
        for (TeamMember m : teams.members(caseId)) {
            String who = Phrase.aside(locale, m.personName(), Texts.get(locale, "casework.team-part." + m.part()));
            add(entries, m.joinedAt(), Texts.get(locale, "casework.team.joined") + " " + who, m.joinedByName());
            add(entries, m.leftAt(), Texts.get(locale, "casework.team.left") + " " + who, m.leftByName());
        }
        for (SupervisionOrder o : teams.orders(caseId)) {
            String level = Texts.get(locale, "casework.supervision." + o.level());
            add(
                    entries,
                    o.orderedAt(),
                    Texts.get(locale, "casework.team.supervised") + " " + level + " " + o.documentNo(),
                    o.recordedByName());
            add(entries, o.liftedAt(), Texts.get(locale, "casework.team.lifted") + " " + level, o.liftedByName());
        }
        return entries;
    }

    private static void add(List<TimelineEntry> into, @Nullable Instant at, String text, @Nullable String by) {
        if (at != null && by != null) {
            into.add(new TimelineEntry(at, text, by, null));
        }
    }
}
