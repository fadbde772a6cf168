package zujie.funds.api;

import java.time.Instant;

/** The freezes (冻结) of a unit and below. */
public interface Freezes {

    /** What was issued, frozen and objected to from {@code from} until before {@code to}. */
    FreezeFigures figures(Instant from, Instant to, String unitPath);
}
