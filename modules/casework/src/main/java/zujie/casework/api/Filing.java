package zujie.casework.api;

import java.time.Instant;
import java.util.UUID;
import zujie.kernel.org.AuthorityRank;

/**
 * The decision that a crime is investigated (立案).
 *
 * @param decisionNo number of the 立案决定书
 * @param approver account of who decided
 * @param rank at least {@link AuthorityRank#COUNTY}
 */
public record Filing(String decisionNo, UUID approver, String approverName, AuthorityRank rank, Instant at) {}
