package zujie.casework.api;

import java.util.List;
import java.util.UUID;

/** A case was filed (立案), and its reports with it; fired in the transaction of the decision. */
public record CaseFiled(UUID caseId, List<UUID> reportIds, Filing filing) {

    public CaseFiled {
        reportIds = List.copyOf(reportIds);
    }
}
