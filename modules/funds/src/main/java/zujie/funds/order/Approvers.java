package zujie.funds.order;

import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Actor;

/** Who may decide on an order. */
public final class Approvers {

    private Approvers() {}

    /** @throws Denied if the approver is one of the two named officers, or not high enough */
    public static void requireFit(Actor by, Parties parties, AuthorityRank least) {
        requireOther(by, parties);
        AuthorityRank rank = by.rank();
        if (rank == null || !rank.atLeast(least)) {
            throw Denied.of("funds.rank-too-low");
        }
    }

    /** @throws Denied {@code funds.approver-is-officer} */
    public static void requireOther(Actor by, Parties parties) {
        if (parties.isOfficer(by.requireId())) {
            throw Denied.of("funds.approver-is-officer");
        }
    }
}
