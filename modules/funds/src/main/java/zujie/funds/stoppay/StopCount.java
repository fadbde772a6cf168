package zujie.funds.stoppay;

import java.util.List;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;

/**
 * How often one account was stopped, within this case and elsewhere (R1.9). Reports of one case count together. Stops
 * ordered by other cities are not known here.
 *
 * @param same the stops of this report or its case that are open or were executed
 * @param elsewhere how many stops of other cases are open or were executed
 */
record StopCount(List<StopPayment> same, long elsewhere) {

    static StopCount of(List<StopPayment> onAccount, StopGround ground) {
        List<StopPayment> same =
                onAccount.stream().filter(s -> isSame(s.ground(), ground)).toList();
        return new StopCount(same, onAccount.size() - (long) same.size());
    }

    static boolean isSame(StopGround one, StopGround other) {
        return one.reportId().equals(other.reportId())
                || one.caseId() != null && one.caseId().equals(other.caseId());
    }

    /** Stops within the case, each extension counted as one more. */
    int used() {
        return same.stream().mapToInt(s -> 1 + s.extensions()).sum();
    }

    /**
     * @param most how many stops an account may have within a case
     * @throws RuleViolation {@code funds.stop-count-exceeded}, with the earlier orders, if none is left
     * @throws Conflict {@code funds.stop-under-way} if one is under way or in force
     */
    void requireRoom(long most) {
        same.stream().filter(s -> s.state().isOpen()).findFirst().ifPresent(s -> {
            throw Conflict.of("funds.stop-under-way", s.orderNo());
        });
        requireOneLeft(most);
    }

    /** @throws RuleViolation {@code funds.stop-count-exceeded}, with the earlier orders, if none is left */
    void requireOneLeft(long most) {
        if (used() >= most) {
            List<String> earlier = same.stream().map(StopPayment::orderNo).toList();
            throw RuleViolation.of("funds.stop-count-exceeded", most, String.join("、", earlier));
        }
    }
}
