package zujie.casework.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report (警情) as other modules see it.
 *
 * @param reportNo unique within the organisation
 * @param fraudType {@code F01} … {@code F99} (R7.1); its text is {@code casework.fraud-type.F01}
 * @param state see R1.23
 * @param unitPath place of the organisation that holds it
 * @param lossFen in fen
 * @param transfers in the order they were entered
 * @param caseId the case it belongs to; null if none
 * @param brief facts in the officer's words
 */
public record ReportView(
        UUID id,
        String reportNo,
        String fraudType,
        String state,
        String unitPath,
        String orgCode,
        Instant receivedAt,
        String victimNameMasked,
        long lossFen,
        List<TransferView> transfers,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        String brief) {

    public ReportView {
        transfers = List.copyOf(transfers);
    }
}
