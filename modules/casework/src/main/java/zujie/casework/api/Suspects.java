package zujie.casework.api;

import java.time.Instant;

/** The suspects (犯罪嫌疑人) of cases, counted. */
public interface Suspects {

    /** What happened from {@code from} until before {@code to} in cases of a unit and below. */
    SuspectFigures figures(Instant from, Instant to, String unitPath);
}
