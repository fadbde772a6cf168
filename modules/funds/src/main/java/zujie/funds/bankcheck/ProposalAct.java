package zujie.funds.bankcheck;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What of an order a bank's person says, and its checker checks. */
public enum ProposalAct {
    /** 反馈, what came of a queue too, and what is pushed to a dynamic query. */
    ANSWER("100101", "100201", "100301", "100303", "100305", "100309", "A00311"),
    /** 更正反馈. */
    AMENDMENT,
    /** 止付延期反馈. */
    EXTENSION("100105"),
    /** 续冻反馈. */
    RENEWAL("100205"),
    /** 确认已解除, of a dynamic query too. */
    LIFTING("100103", "100203", "100307");

    private final List<String> codes;

    ProposalAct(String... codes) {
        this.codes = Arrays.asList(codes);
    }

    /** Whether it is out of date once messages of these codes are done with. */
    boolean isEndedBy(Set<String> done) {
        return codes.stream().anyMatch(done::contains);
    }
}
