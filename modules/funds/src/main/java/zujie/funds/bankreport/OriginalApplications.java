package zujie.funds.bankreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;

/** What others in this module may know of a bank's report: which application an order follows, and whose paper it is. */
@ApplicationScoped
public class OriginalApplications {

    @Inject
    BankReportBook book;

    /**
     * The application of a bank that a stop on an account follows (R6.1: application types 02 to 05 name it).
     *
     * @param stoppedAt since when the account stands stopped by the bank itself, so that the order is 后补; null if it
     *     does not, or not any more
     */
    public record Original(String applicationId, @Nullable Instant stoppedAt) {}

    /** Empty if the report did not come from that bank, or names no such account of it. */
    public Optional<Original> of(UUID reportId, String bankCode, String payeeAccount) {
        return book.ofReport(reportId).stream()
                .filter(r -> r.bankCode().equals(bankCode))
                .flatMap(r -> book.transfers(r.id()).stream()
                        .filter(t -> t.isTo(bankCode, payeeAccount))
                        .map(t -> new Original(r.applicationId(), t.isStoppedAt(bankCode) ? r.stoppedAt() : null)))
                .min(Comparator.comparing(o -> o.stoppedAt() == null));
    }

    /**
     * The gateway asks outside of a transaction, where a shared persistence context may be closed under a reader's feet.
     *
     * @throws NotFound {@code funds.bankreport-not-found} outside the caller's scope
     */
    @Transactional
    public String unitOf(UUID id) {
        return book.require(id).unitPath();
    }
}
