package zujie.funds.bankcheck;

import java.util.List;
import zujie.kernel.rule.InvalidValue;

/**
 * What shall be said of an order.
 *
 * @param pages what the words enclose, in a form that only the order's own room reads; empty for most
 */
public record Proposed(ProposalAct act, AnswerWords words, List<String> pages) {

    public Proposed {
        pages = List.copyOf(pages);
    }

    /** Nobody says this of such an order. */
    public InvalidValue unknownOf(String subjectType) {
        return InvalidValue.onField("act", "funds.value-unknown", subjectType + " " + act);
    }

    /** Names no account. */
    @Override
    public String toString() {
        return "Proposed " + act;
    }
}
