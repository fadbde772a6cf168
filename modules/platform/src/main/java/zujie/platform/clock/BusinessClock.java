package zujie.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of the business: legal periods, deadlines and dates of acts are counted on it. In real use it is the
 * system's clock; in a demonstration it may stand apart from it. Tokens, sessions, leases and retries never use it.
 */
public interface BusinessClock {

    /** China has one zone; people read all times in it. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Now, in microseconds, as the database keeps it. */
    Instant now();

    /** Today in China. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
