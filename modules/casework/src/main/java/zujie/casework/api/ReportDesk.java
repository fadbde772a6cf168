package zujie.casework.api;

import java.util.UUID;
import zujie.kernel.rule.InvalidValue;

/** Where other modules hand in a report on behalf of the officer who works with them. */
public interface ReportDesk {

    /** What the report is called. */
    record Entered(UUID id, String reportNo) {}

    /**
     * Takes the report down as if the officer had typed it; the officer must be allowed to.
     *
     * @throws InvalidValue at the input that is wrong, named as in the interface: {@code transfers[0].payeeAccount}
     */
    Entered enter(NewReport report);
}
