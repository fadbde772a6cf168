package zujie.casework.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param kind {@code FRAUD} or {@code CARD}
 * @param supervision {@code NONE, CITY, PROVINCE} or {@code MINISTRY}
 * @param tone colour of the state
 * @param reports how many reports it holds
 * @param lossFen their sum, in fen
 * @param filingDecisionNo number of the 立案决定书; null before it is filed
 */
public record CaseRow(
        UUID id,
        String caseNo,
        String kind,
        String title,
        String fraudType,
        String state,
        String tone,
        String orgName,
        String leadOfficer,
        String supervision,
        Instant openedAt,
        long reports,
        long lossFen,
        @Nullable String filingDecisionNo) {

    static CaseRow of(CaseFile c, CaseRegister.Sum sum) {
        return new CaseRow(
                c.id(),
                c.caseNo(),
                c.kind().name(),
                c.title(),
                c.fraudType(),
                c.state().name(),
                c.state().tone(),
                c.orgName(),
                c.leadOfficerName(),
                c.supervision().name(),
                c.openedAt(),
                sum.reports(),
                sum.lossFen(),
                c.filingNo());
    }
}
