package zujie.casework.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ContactMeans;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;

/**
 * A report in full; personal data masked.
 *
 * @param version to be sent back with a change, so that nothing is decided on what has changed meanwhile
 * @param identity masked identity number; null if none is known
 * @param receiptNo number of the 接报案回执; null before the acceptance
 * @param decisionNo number of the paper of the decision; null before it
 */
public record ReportDetail(
        ReportRow row,
        int version,
        String orgCode,
        String brief,
        @Nullable String identity,
        @Nullable String receiptNo,
        @Nullable Instant acceptedAt,
        @Nullable String decisionNo,
        List<TransferRow> transfers,
        List<ContactMeans> contacts) {

    /**
     * A transfer, masked.
     *
     * @param payerBank name of the bank; empty if unknown
     * @param amountFen null if unknown
     * @param transferredAt null if unknown
     * @param completeForStop whether a stop-payment can be ordered (R1.6)
     * @param doubtfulCard whether the payee's account has the length of a card but a wrong check digit: a warning only,
     *     corporate accounts have none
     */
    public record TransferRow(
            UUID id,
            String payerBank,
            String payerAccount,
            String payeeBank,
            String payeeAccount,
            String payeeName,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt,
            String channel,
            boolean completeForStop,
            boolean doubtfulCard) {

        static TransferRow of(Transfer t, UnaryOperator<String> bankName) {
            BankAccountNo payee = new BankAccountNo(t.payeeAccount());
            return new TransferRow(
                    t.id(),
                    bankName.apply(t.payerBank()),
                    t.payerAccount().isEmpty() ? "" : new BankAccountNo(t.payerAccount()).masked(),
                    bankName.apply(t.payeeBank()),
                    payee.masked(),
                    t.payeeName().isEmpty() ? "" : new PersonName(t.payeeName()).masked(),
                    t.amountFen() == 0 ? null : t.amountFen(),
                    t.transferredAt(),
                    t.toView().channel(),
                    t.toView().isCompleteForStop(),
                    payee.isCardLength() && !payee.luhnValid());
        }
    }

    static ReportDetail of(Report r, UnaryOperator<String> bankName) {
        IdentityNumber identity = r.victim().identity();
        return new ReportDetail(
                ReportRow.of(r),
                r.version(),
                r.orgCode(),
                r.brief(),
                identity == null ? null : identity.masked(),
                r.receiptNo(),
                r.acceptedAt(),
                r.decisionNo(),
                r.transfers().stream().map(t -> TransferRow.of(t, bankName)).toList(),
                r.contacts().stream().map(Contact::toView).toList());
    }
}
