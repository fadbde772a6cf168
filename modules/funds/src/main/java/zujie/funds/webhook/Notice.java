package zujie.funds.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * What a call says: that something waits, and where to look. It names no person and no account; those are fetched with
 * the program's own token.
 *
 * @param code TxCode of the order (§6), such as {@code 100101}
 * @param path where it is read, such as {@code /api/v1/stop-payments/…}
 */
public record Notice(String bankCode, String code, String applicationId, UUID orderId, String path, Instant orderedAt) {

    /** As it is sent. Nothing in it needs to be escaped: numbers, ids, a path of ours, a time. */
    String json() {
        return "{\"bankCode\":\"" + bankCode + "\",\"code\":\"" + code + "\",\"applicationId\":\"" + applicationId
                + "\",\"orderId\":\"" + orderId + "\",\"path\":\"" + path + "\",\"orderedAt\":\"" + orderedAt + "\"}";
    }
}
