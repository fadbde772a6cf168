package zujie.funds.gateway.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;

/**
 * A message from an institution.
 *
 * @param code TxCode as banks have it; a payment institution's is translated by the order it answers
 * @param bankCode the institution that sent it, by its login
 * @param to the police organ that it is addressed to, by its envelope
 * @param subjectId record of the order it answers; null if it answers none
 */
public record Received(
        String code,
        String serial,
        String bankCode,
        String to,
        @Nullable String applicationId,
        @Nullable UUID subjectId,
        Part body) {

    /** The record of the order. @throws IllegalStateException if it answers none */
    public UUID requireSubject() {
        if (subjectId == null) {
            throw new IllegalStateException(code + " answers no order");
        }
        return subjectId;
    }
}
