package zujie.funds.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query in a list. Account, name and credential are masked for police and in full for the bank that is asked.
 *
 * @param orderNo number of the application, 36 characters; null before it goes out
 * @param paperNo 文号 of the 协助查询财产通知书
 * @param kind {@code TRANSACTIONS}, {@code HOLDER}, {@code DYNAMIC}, {@code ALL_ACCOUNTS} or {@code SINGLE}
 * @param groundType {@code report}, {@code case}, {@code stop-payment} or {@code freeze}
 * @param inquiryMode 01 basic, 02 with measures and rights
 * @param paramType A1 bank's serial, A2 order number, A3 POS serial, of the one transaction asked about ({@code SINGLE});
 *     empty for other kinds, with {@code paramNo}
 * @param dueAt until when the bank must answer
 * @param revision how often the bank has corrected its answer
 * @param watchUntil when a dynamic query ends by itself
 * @param endNo number of the order that ends it (100307)
 */
public record QueryRow(
        UUID id,
        @Nullable String orderNo,
        @Nullable String paperNo,
        String kind,
        String state,
        String tone,
        String groundType,
        UUID groundId,
        String groundNo,
        @Nullable UUID caseId,
        String bankCode,
        String bankName,
        String account,
        String holderName,
        String holderType,
        String credentialType,
        String credentialNo,
        String inquiryMode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer watchDays,
        String paramType,
        String paramNo,
        String orgName,
        String leadOfficer,
        String leadPoliceNo,
        String leadPhone,
        String secondOfficer,
        String secondPoliceNo,
        String reason,
        Instant drawnAt,
        @Nullable String approver,
        @Nullable Instant issuedAt,
        @Nullable Instant dueAt,
        @Nullable Instant readAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String resultCode,
        String remark,
        int revision,
        @Nullable Instant watchUntil,
        @Nullable String endNo,
        @Nullable Instant endOrderedAt,
        @Nullable Instant endedAt) {

    /** The clock that runs now: the bank's, or that of a dynamic query; null if none. */
    public @Nullable Instant running() {
        return switch (state) {
            case "ISSUED" -> dueAt;
            case "WATCHING" -> watchUntil;
            default -> null;
        };
    }

    public @Nullable Instant runningFrom() {
        return "ISSUED".equals(state) ? issuedAt : answeredAt;
    }

    @Override
    public String toString() {
        return "QueryRow " + id;
    }
}
