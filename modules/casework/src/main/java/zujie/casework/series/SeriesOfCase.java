package zujie.casework.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.link.NewSeries;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;
import zujie.web.record.RelatedRecords;

/** On the page of a case: the series that it belongs to; and for the page of links, the way to make one. */
@ApplicationScoped
class SeriesOfCase implements RelatedRecords, NewSeries {

    @Inject
    SeriesBook book;

    @Inject
    KeepSeries keep;

    @Inject
    Caller caller;

    @Override
    public UUID of(UUID caseId, @Nullable String title, @Nullable String reason) {
        return keep.makeOfLinks(title, caseId, reason);
    }

    @Override
    public List<RelatedRecord> related(RecordRef record, Locale locale) {
        if (!"case".equals(record.type())
                || !caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            return List.of();
        }
        return book.of(UUID.fromString(record.id())).stream()
                .map(s -> new RelatedRecord(
                        Texts.get(locale, "casework.series.kind"),
                        s.seriesNo() + " " + s.title(),
                        Texts.get(
                                locale, "casework.series.case-count", s.cases().size()),
                        "blue",
                        "/console/casework/series.xhtml?id=" + s.id(),
                        null))
                .toList();
    }
}
