package zujie.casework.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case (案件) as other modules see it.
 *
 * @param caseNo {@code A} and 22 digits
 * @param kind {@code FRAUD} or {@code CARD} (涉"两卡"案件)
 * @param fraudType of the report it was opened from
 * @param state {@code OPEN}, {@code FILED}, {@code SOLVED} or {@code CLOSED}
 * @param lossFen sum over its reports, in fen
 * @param leadOfficer account of the officer in charge (主办民警)
 * @param filingDecisionNo number of the 立案决定书, which a freeze needs (R1.11, R1.23); null before it is filed
 */
public record CaseView(
        UUID id,
        String caseNo,
        String kind,
        String title,
        String fraudType,
        String state,
        String unitPath,
        String orgCode,
        Instant openedAt,
        long lossFen,
        UUID leadOfficer,
        List<UUID> reportIds,
        @Nullable String filingDecisionNo) {

    public CaseView {
        reportIds = List.copyOf(reportIds);
    }
}
