package zujie.casework.api;

import java.util.UUID;

/** A report that belongs to a case was filed (立案) by itself; fired in the transaction of the decision. */
public record ReportFiled(UUID reportId, UUID caseId, Filing filing) {}
