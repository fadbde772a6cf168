package zujie.funds.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order goes out to an institution: fired as a CDI event in the order's own transaction, so that every channel has it
 * or none.
 *
 * @param code its TxCode in the interface of banks (§6), such as {@code 100101}
 * @param applicationId its ApplicationID, 36 digits
 * @param originalApplicationId the order that it extends or releases; null for a first one
 * @param subjectType such as {@code stop-payment}
 * @param number of the case or report, for reading
 */
public record OrderOut(
        String code,
        String applicationId,
        @Nullable String originalApplicationId,
        String subjectType,
        UUID subjectId,
        Parties parties,
        String number) {}
