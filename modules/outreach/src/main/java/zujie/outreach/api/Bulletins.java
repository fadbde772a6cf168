package zujie.outreach.api;

import java.time.Instant;

/** The bulletins (反诈预警、警情通报), for figures. */
public interface Bulletins {

    /** How many were published from {@code from} until before {@code to} by a unit and those below; withdrawn ones count. */
    long publishedBetween(Instant from, Instant to, String unitPath);
}
