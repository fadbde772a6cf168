package zujie.funds.gateway.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as lists show it.
 *
 * @param direction {@code OUT} from us, {@code IN} from an institution
 * @param wireCode TxCode as it stands in the message; {@code code} as banks have it
 * @param returnCode what was answered to a message in (R6.5)
 * @param resultCode R6.4
 * @param flag why somebody should look at it; null if nobody need
 * @param times how often it was handed out, or came
 * @param firstAt when it was fetched first, or came
 */
public record GatewayMessageRow(
        UUID id,
        String direction,
        String state,
        String tone,
        String code,
        String wireCode,
        String serial,
        @Nullable String applicationId,
        String bankCode,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        String caseNo,
        @Nullable String returnCode,
        @Nullable String resultCode,
        @Nullable String flag,
        String words,
        int times,
        Instant createdAt,
        @Nullable Instant firstAt,
        @Nullable Instant doneAt) {

    /** Page of the record behind it; null if it has none. */
    public @Nullable String page() {
        if (subjectId == null || subjectType == null) {
            return null;
        }
        return switch (subjectType) {
            case "stop-payment" -> "/console/funds/stop.xhtml?id=" + subjectId;
            case "freeze" -> "/console/funds/freeze.xhtml?id=" + subjectId;
            case "account-query" -> "/console/funds/lookup.xhtml?id=" + subjectId;
            case "bank-report" -> "/console/funds/bank-report.xhtml?id=" + subjectId;
            default -> null;
        };
    }
}
