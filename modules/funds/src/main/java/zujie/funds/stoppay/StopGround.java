package zujie.funds.stoppay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The report behind a stop, and its case if it has one. */
record StopGround(UUID reportId, String reportNo, String fraudType, @Nullable UUID caseId, @Nullable String caseNo) {

    /** The official number to name it by. */
    String number() {
        return caseNo == null ? reportNo : caseNo;
    }
}
