package zujie.funds.stoppay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import zujie.casework.api.TransferView;
import zujie.funds.account.AccountData;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.RuleViolation;

/**
 * What shall be stopped: the transfer as reported, with the four elements that the bank checks (R1.2, R1.6).
 *
 * @param payerBankCode may be empty
 * @param payerAccount may be empty
 * @param payeeName account holder, in full
 * @param payeeAccount the account to be stopped (止付账户), in full
 * @param amountFen in fen
 * @param transferredAt the bank's time of the transfer
 * @param reportedFen what the report says of all its transfers to the account, this one included, in fen: an account is
 *     stopped once, whatever was paid to it
 */
@Embeddable
record StopTarget(
        @Column(name = "transfer_id") UUID transferId,
        @Column(name = "payer_bank_code") String payerBankCode,
        @Column(name = "payer_account") String payerAccount,
        @Column(name = "payee_name") String payeeName,
        @Column(name = "payee_account") String payeeAccount,
        @Column(name = "amount_fen") long amountFen,
        @Column(name = "transferred_at") Instant transferredAt,
        String channel,
        @Column(name = "reported_fen") long reportedFen) {

    /** @throws RuleViolation naming the first of the four elements that is missing (R1.6) */
    StopTarget {
        if (payeeName.isBlank()) {
            throw RuleViolation.onField("transferId", "funds.payee-name-missing");
        }
        if (payeeAccount.isBlank()) {
            throw RuleViolation.onField("transferId", "funds.payee-account-missing");
        }
        if (amountFen <= 0) {
            throw RuleViolation.onField("transferId", "funds.amount-missing");
        }
        if (!transferredAt.isAfter(Instant.EPOCH)) {
            throw RuleViolation.onField("transferId", "funds.transfer-time-missing");
        }
    }

    /** @param toAccount all transfers of its report to the same account, this one included */
    static StopTarget of(TransferView t, Collection<TransferView> toAccount) {
        return new StopTarget(
                t.id(),
                t.payerBankCode(),
                t.payerAccount(),
                t.payeeName(),
                t.payeeAccount(),
                t.amountFen(),
                t.transferredAt(),
                t.channel(),
                toAccount.stream()
                        .mapToLong(TransferView::amountFen)
                        .filter(fen -> fen > 0)
                        .sum());
    }

    /** The four elements that the bank lays beside its books (R1.6). */
    AccountData elements() {
        return new AccountData(payeeName, payeeAccount, amountFen, transferredAt);
    }

    String maskedAccount() {
        return new BankAccountNo(payeeAccount).masked();
    }

    String maskedName() {
        return new PersonName(payeeName).masked();
    }
}
