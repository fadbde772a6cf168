package zujie.funds.bankreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.rule.NotFound;

/** What others in this module may know of a bank's report: which application an order follows, and whose paper it is. */
@ApplicationScoped
public class OriginalApplications {

    @Inject
    BankReportBook book;

    /**
     * The application of a bank that a stop on an account follows (R6.1: application types 02 to 05 name it).
     *
     * @param stoppedFirst whether the bank has stopped the account already, so that the order is 后补
     */
    public record Original(String applicationId, boolean stoppedFirst) {}

    /** Empty if the report did not come from that bank, or names no such account of it. */
    public Optional<Original> of(UUID reportId, String bankCode, String payeeAccount) {
        return book.ofReport(reportId).stream()
                .filter(r -> r.bankCode().equals(bankCode))
                .filter(r -> book.transfers(r.id()).stream()
                        .anyMatch(t -> t.payeeAccount().equals(payeeAccount)))
                .map(r -> new Original(r.applicationId(), r.isStoppedFirst()))
                .findFirst();
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
