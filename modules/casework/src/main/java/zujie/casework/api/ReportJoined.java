package zujie.casework.api;

import java.util.UUID;

/** A report becomes part of a case; fired in the transaction that opens or extends the case. */
public record ReportJoined(UUID reportId, UUID caseId, String caseNo) {}
