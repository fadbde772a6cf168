package zujie.casework.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import zujie.casework.report.ReportGrew;
import zujie.casework.suspect.SuspectChanged;

/** What was added to a report, or set right about a suspect or a registered person, can be found at once. */
@ApplicationScoped
class ChangeFeed {

    @Inject
    Findables findables;

    void reportGrew(@Observes ReportGrew grew) {
        findables.report(grew.reportId());
    }

    void personChanged(@Observes PersonChanged changed) {
        findables.person(changed.personId());
    }

    void suspectChanged(@Observes SuspectChanged changed) {
        findables.suspect(changed.suspectId());
    }
}
