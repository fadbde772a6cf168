package zujie.funds.query;

import java.util.List;
import java.util.UUID;

/**
 * What the form of a new query shows.
 *
 * @param account masked; empty if the record names none
 */
public record QueryProposal(
        String groundType,
        UUID groundId,
        String groundNo,
        String bankName,
        String holderName,
        String account,
        long longestDays,
        long longestWatch,
        List<Choice> banks,
        List<Choice> seconds) {

    public QueryProposal {
        banks = List.copyOf(banks);
        seconds = List.copyOf(seconds);
    }

    /** Whether bank and account come with the record. */
    public boolean accountKnown() {
        return !account.isEmpty();
    }

    /** One line to choose. */
    public record Choice(String value, String label) {}
}
