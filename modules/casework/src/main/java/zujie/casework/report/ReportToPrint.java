package zujie.casework.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.TransferView;

/**
 * A report as its papers show it, nothing masked: for use cases that print it and are on record.
 *
 * @param channel name of the way it came in, see {@code casework.channel.…}
 * @param identity null if it is not known
 * @param acceptedAt 受案; null before
 * @param contacts numbers, accounts, sites and programs of the fraudsters as typed
 * @param receiptNo number of the 接报案回执; null before
 */
public record ReportToPrint(
        UUID id,
        String reportNo,
        String orgName,
        String channel,
        String fraudType,
        String victimName,
        String victimPhone,
        @Nullable String identity,
        String handlerName,
        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable String receiptNo,
        long lossFen,
        String brief,
        @Nullable String caseNo,
        List<TransferView> transfers,
        List<String> contacts) {}
