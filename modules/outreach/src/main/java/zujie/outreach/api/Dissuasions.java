package zujie.outreach.api;

import java.time.Instant;

/** The dissuasions (预警劝阻), for figures. */
public interface Dissuasions {

    /** What a unit and those below it did from {@code from} until before {@code to}. */
    DissuasionFigures figures(Instant from, Instant to, String unitPath);
}
