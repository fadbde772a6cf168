package zujie.casework.api;

import java.time.Instant;
import java.util.UUID;
import zujie.kernel.rule.NotFound;

/** The reports (警情) of the caller's unit and below. */
public interface Reports {

    /** @throws NotFound {@code casework.report-not-found} if there is none in the caller's scope */
    ReportView require(UUID id);

    /** How many were received from {@code from} until before {@code to} in a unit and below; duplicates do not count. */
    long receivedBetween(Instant from, Instant to, String unitPath);
}
