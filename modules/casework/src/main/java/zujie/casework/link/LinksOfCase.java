package zujie.casework.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import zujie.casework.api.Cases;
import zujie.casework.input.Phrase;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.ActionLink;
import zujie.web.record.RecordActions;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;
import zujie.web.record.TimelineEntries;
import zujie.web.record.TimelineEntry;

/** On the page of a case: the way to its links, the cases that were linked with it, and when that was decided. */
@ApplicationScoped
class LinksOfCase implements RecordActions, RelatedRecords, TimelineEntries {

    private static final int MOST_PROPOSED = 10;

    @Inject
    LinkRegister register;

    @Inject
    LinkFinder finder;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    @Override
    public List<ActionLink> actions(RecordRef record, Locale locale) {
        if (!isCase(record)) {
            return List.of();
        }
        // Whoever only shares the case has no cases to compare it with.
        register.require(UUID.fromString(record.id()), caller.actor().unitPath());
        return List.of(new ActionLink(
                Texts.get(locale, "casework.links.open"), "/console/casework/links.xhtml?id=" + record.id(), null));
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        List<RelatedRecord> related = new ArrayList<>();
        decided(record).forEach((other, link) -> {
            if (link.state() == LinkState.ACCEPTED) {
                related.add(new RelatedRecord(
                        Texts.get(locale, "casework.link.kind"),
                        other.caseNo() + " " + other.title(),
                        Texts.get(locale, "casework.link-state.ACCEPTED"),
                        "green",
                        "/console/casework/case.xhtml?id=" + other.id(),
                        null));
            }
        });
        proposed(record)
                .forEach((other, strength) -> related.add(new RelatedRecord(
                        Texts.get(locale, "casework.link.proposal"),
                        other.caseNo() + " " + other.title(),
                        Texts.get(locale, "casework.link.strength-of", strength),
                        "amber",
                        "/console/casework/case.xhtml?id=" + other.id(),
                        null)));
        return related;
    }

    /** What a case that is only shared has in common with the caller's own; of his own cases the page of links tells. */
    private Map<LinkedCase, Integer> proposed(RecordRef record) {
        Map<LinkedCase, Integer> proposed = new LinkedHashMap<>();
        if (!isCase(record) || !cases.shared().contains(UUID.fromString(record.id()))) {
            return proposed;
        }
        UUID shared = UUID.fromString(record.id());
        Map<UUID, CaseLink> decisions = register.decisions(shared);
        Map<UUID, Integer> strengths = new LinkedHashMap<>();
        finder.find(shared).candidates().stream()
                .filter(c -> !decisions.containsKey(c.caseId()))
                .forEach(c -> strengths.put(c.caseId(), c.strength()));
        register.seen(strengths.keySet(), caller.actor().unitPath()).stream()
                .sorted(Comparator.comparing((LinkedCase c) -> strengths.get(c.id()))
                        .reversed())
                .limit(MOST_PROPOSED)
                .forEach(c -> proposed.put(c, strengths.get(c.id())));
        return proposed;
    }

    @Override
    public List<TimelineEntry> entries(RecordRef record, Locale locale) {
        List<TimelineEntry> entries = new ArrayList<>();
        decided(record)
                .forEach((other, link) -> entries.add(new TimelineEntry(
                        link.decidedAt(),
                        Phrase.because(
                                locale,
                                Texts.get(locale, "casework.link-state." + link.state()) + " " + other.caseNo(),
                                link.reason()),
                        link.deciderName(),
                        "/console/casework/case.xhtml?id=" + other.id())));
        return entries;
    }

    private Map<LinkedCase, CaseLink> decided(RecordRef record) {
        Map<LinkedCase, CaseLink> decided = new LinkedHashMap<>();
        if (isCase(record)) {
            Map<UUID, CaseLink> decisions = register.decisions(UUID.fromString(record.id()));
            register.seen(decisions.keySet(), caller.actor().unitPath())
                    .forEach(other -> decided.put(other, decisions.get(other.id())));
        }
        return decided;
    }

    private boolean isCase(RecordRef record) {
        return "case".equals(record.type())
                && caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }
}
