package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report behind a stop, and its case if it has one.
 *
 * @param originalId the bank's application that asked for it (R6.1); null if no bank did
 * @param stoppedFirstAt when that bank had stopped the account by itself, so that the order is 后补 (R1.4); null if not
 */
@Embeddable
record StopGround(
        @Column(name = "report_id") UUID reportId,
        @Column(name = "report_no") String reportNo,
        @Column(name = "fraud_type") String fraudType,
        @Column(name = "case_id") @Nullable UUID caseId,
        @Column(name = "case_no") @Nullable String caseNo,
        @Column(name = "original_id") @Nullable String originalId,
        @Column(name = "stopped_first_at") @Nullable Instant stoppedFirstAt) {

    /** The official number to name it by. */
    String number() {
        return caseNo == null ? reportNo : caseNo;
    }

    boolean isStoppedFirst() {
        return stoppedFirstAt != null;
    }

    StopGround in(UUID file, String no) {
        return new StopGround(reportId, reportNo, fraudType, file, no, originalId, stoppedFirstAt);
    }
}
