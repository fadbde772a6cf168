package zujie.casework.amend;

import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.casework.report.ReportGrew;

/** Hears which reports have grown, as the search does. */
final class Heard {

    final List<UUID> reports = new ArrayList<>();

    void grew(@Observes ReportGrew report) {
        reports.add(report.reportId());
    }
}
