package zujie.casework.report;

import java.util.UUID;

/** Something was added to a report; fired in the transaction that adds it. */
public record ReportGrew(UUID reportId) {}
