package zujie.outreach.tip;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tip of the public.
 *
 * @param receiptNo which the informant was shown
 * @param leadId the lead that it became
 * @param name of the informant, masked; null if he did not give it
 * @param phone of the informant, masked; null if he did not give it
 */
public record TipRow(
        UUID id,
        String receiptNo,
        UUID leadId,
        String leadNo,
        Instant receivedAt,
        @Nullable String name,
        @Nullable String phone) {

    public boolean anonymous() {
        return name == null && phone == null;
    }
}
