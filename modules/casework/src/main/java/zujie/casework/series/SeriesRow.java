package zujie.casework.series;

import java.time.Instant;
import java.util.UUID;

/** A series in a list; {@code cases} that belong to it now, with the sum of what their reports lost, in fen. */
public record SeriesRow(
        UUID id,
        String seriesNo,
        String title,
        String orgName,
        String maker,
        Instant madeAt,
        long cases,
        long lossFen) {}
