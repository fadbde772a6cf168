package zujie.funds.api;

import java.time.Instant;
import java.util.List;

/**
 * What banks have answered of the movements of money, for those who follow it: within the caller's unit and below, each
 * transaction once however many queries brought it, as the bank last corrected it. At most 5,000 lines, the earliest first.
 */
public interface MoneyFlows {

    /** Of an account, from {@code from} until before {@code to}. */
    List<FlowLine> of(String account, Instant from, Instant to);

    /** Those whose other side is that account. */
    List<FlowLine> with(String otherAccount, Instant from, Instant to);
}
