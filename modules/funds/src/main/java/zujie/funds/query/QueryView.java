package zujie.funds.query;

import java.util.List;
import zujie.funds.history.Step;

/** A query with its history, oldest step first. */
public record QueryView(QueryRow query, List<Step> steps) {

    public QueryView {
        steps = List.copyOf(steps);
    }
}
