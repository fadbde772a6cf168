package zujie.funds.order;

import java.util.Set;
import java.util.UUID;

/**
 * Orders of these codes on a record need nothing more from the institution, by whichever way it was said; fired as a CDI
 * event in the same transaction.
 */
public record OrderDone(UUID subjectId, Set<String> codes) {

    public static OrderDone of(UUID subjectId, String... codes) {
        return new OrderDone(subjectId, Set.of(codes));
    }
}
