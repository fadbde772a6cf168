package zujie.platform.search;

import java.util.List;

/** What was found; {@code more}: there is more than is shown, so the words should be narrower. */
public record SearchAnswer(List<SearchHit> rows, boolean more) {

    public SearchAnswer {
        rows = List.copyOf(rows);
    }
}
