package zujie.casework.flow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the call records of a case show; telephone numbers of persons masked.
 *
 * @param common numbers that were in contact with several of the recorded ones
 * @param devices devices in which several of them were used
 * @param sequences calls with a victim shortly before a transfer
 */
public record FlowView(
        UUID caseId,
        String caseNo,
        String title,
        List<CallSheetRow> sheets,
        List<Contact> common,
        List<Device> devices,
        List<Sequence> sequences) {

    public FlowView {
        sheets = List.copyOf(sheets);
        common = List.copyOf(common);
        devices = List.copyOf(devices);
        sequences = List.copyOf(sequences);
    }

    /** A common contact. */
    public record Contact(String number, long withHowMany, long calls, long minutes, Instant first, Instant last) {}

    /** A device and the cards that were in it. */
    public record Device(String imei, List<String> numbers, long calls, Instant first, Instant last) {}

    /** A call with a victim, and the transfer that followed. */
    public record Sequence(
            String number,
            String victim,
            Instant calledAt,
            int seconds,
            Instant transferredAt,
            long minutesBetween,
            long amountFen,
            String payeeAccount,
            String reportNo,
            UUID reportId) {}
}
