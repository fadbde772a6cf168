package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.kernel.rule.RuleViolation;

/** The filed case behind a freeze, and the stop or the freeze that it follows. */
@Embeddable
record FreezeGround(
        @Column(name = "case_id") UUID caseId,
        @Column(name = "case_no") String caseNo,
        @Column(name = "filing_no") String filingDecisionNo,
        @Column(name = "fraud_type") String fraudType,
        @Column(name = "stop_id") @Nullable UUID stopId,
        @Column(name = "replaces_id") @Nullable UUID replaces) {

    /** @throws RuleViolation {@code funds.freeze-not-filed} if the case has no 立案决定书 yet (R1.11, R1.23) */
    static FreezeGround of(CaseView file, @Nullable UUID stopId, @Nullable UUID replaces) {
        String filing = file.filingDecisionNo();
        if (filing == null || filing.isBlank()) {
            throw RuleViolation.onField("caseId", "funds.freeze-not-filed", file.caseNo());
        }
        return new FreezeGround(file.id(), file.caseNo(), filing, file.fraudType(), stopId, replaces);
    }
}
