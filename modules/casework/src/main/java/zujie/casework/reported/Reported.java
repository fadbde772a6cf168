package zujie.casework.reported;

import java.time.Instant;
import java.util.UUID;

/**
 * What the books need of a report; none of it ever changes.
 *
 * @param unitPath place of the organisation that holds it
 * @param receivedAt the day of this moment is the one that it counts for
 */
public record Reported(UUID id, String unitPath, Instant receivedAt) {}
