package zujie.casework.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a report form takes from a call; the number is not masked. */
record CallForReport(UUID id, String number, String note, Instant calledAt, @Nullable UUID reportId) {}
