package zujie.casework.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the masks of a report hide, in plain; {@code identityNumber} is null if none is known. */
public record RevealedReport(String name, String phone, @Nullable String identityNumber, List<Accounts> transfers) {

    /** The accounts of one transfer; empty if unknown. */
    public record Accounts(UUID id, String payerAccount, String payeeAccount, String payeeName) {}
}
