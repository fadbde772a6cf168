package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The report behind a stop, and its case if it has one. */
@Embeddable
record StopGround(
        @Column(name = "report_id") UUID reportId,
        @Column(name = "report_no") String reportNo,
        @Column(name = "fraud_type") String fraudType,
        @Column(name = "case_id") @Nullable UUID caseId,
        @Column(name = "case_no") @Nullable String caseNo) {

    /** The official number to name it by. */
    String number() {
        return caseNo == null ? reportNo : caseNo;
    }

    StopGround in(UUID file, String no) {
        return new StopGround(reportId, reportNo, fraudType, file, no);
    }
}
