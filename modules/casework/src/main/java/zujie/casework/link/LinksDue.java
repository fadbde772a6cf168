package zujie.casework.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import zujie.casework.api.ReportJoined;
import zujie.casework.identifier.CaseIdentifiers;

/** When a report joins a case its identifiers do too, and the case is compared anew. */
@ApplicationScoped
class LinksDue {

    @Inject
    CaseIdentifiers identifiers;

    void reportJoined(@Observes ReportJoined joined) {
        identifiers.join(joined.reportId(), joined.caseId());
    }
}
