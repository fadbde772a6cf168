package zujie.outreach.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;

/** On the page of a lead the tip that it was made of. */
@ApplicationScoped
class TipParts implements RelatedRecords {

    @Inject
    TipQueries queries;

    @Inject
    Caller caller;

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        if (!"lead".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        return queries.of(UUID.fromString(record.id())).stream()
                .map(tip -> new RelatedRecord(
                        Texts.get(locale, "outreach.tip.kind"),
                        tip.receiptNo(),
                        tip.anonymous()
                                ? Texts.get(locale, "outreach.tip.anonymous")
                                : String.join(
                                        " ",
                                        Stream.of(tip.name(), tip.phone())
                                                .filter(part -> part != null)
                                                .toList()),
                        "grey",
                        "/console/outreach/tip.xhtml?id=" + tip.id(),
                        null))
                .toList();
    }
}
