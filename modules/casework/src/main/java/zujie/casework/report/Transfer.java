package zujie.casework.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.TransferView;
import zujie.kernel.account.BankAccountNo;

/** One transfer of the victim. Accounts are kept in the form that is compared and as they were typed. */
@Entity
@Table(name = "casework_transfer")
class Transfer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private Report report;

    private int position;

    @Column(name = "payer_bank")
    private String payerBank;

    @Column(name = "payer_account")
    private String payerAccount;

    @Column(name = "payer_account_typed")
    private String payerAccountTyped;

    @Column(name = "payee_bank")
    private String payeeBank;

    @Column(name = "payee_account")
    private String payeeAccount;

    @Column(name = "payee_account_typed")
    private String payeeAccountTyped;

    @Column(name = "payee_name")
    private String payeeName;

    @Column(name = "amount_fen")
    private Long amountFen;

    @Column(name = "transferred_at")
    private Instant transferredAt;

    private String channel;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected Transfer() {}

    static Transfer of(UUID id, Report report, int position, TransferFacts facts, String by, Instant now) {
        Transfer t = new Transfer();
        t.id = id;
        t.report = report;
        t.position = position;
        t.payerBank = facts.payerBank();
        t.payerAccount = facts.payerAccount();
        t.payerAccountTyped = facts.payerAccountTyped();
        t.payeeBank = facts.payeeBank();
        t.payeeAccount = facts.payeeAccount();
        t.payeeAccountTyped = facts.payeeAccountTyped();
        t.payeeName = facts.payeeName();
        t.amountFen = facts.amountFen();
        t.transferredAt = facts.transferredAt();
        t.channel = facts.channel();
        t.enteredAt = now;
        t.enteredBy = by;
        return t;
    }

    /** R1.5: the first-level account counts as entered with its name, number and time. */
    boolean namesFirstLevelAccount() {
        return !payeeName.isEmpty() && !payeeAccount.isEmpty() && transferredAt != null;
    }

    UUID id() {
        return id;
    }

    long amountFen() {
        return amountFen == null ? 0 : amountFen;
    }

    String payerBank() {
        return payerBank;
    }

    String payeeBank() {
        return payeeBank;
    }

    String payeeName() {
        return payeeName;
    }

    String payerAccount() {
        return payerAccount;
    }

    String payeeAccount() {
        return payeeAccount;
    }

    @Nullable
    Instant transferredAt() {
        return transferredAt;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    String enteredBy() {
        return enteredBy;
    }

    String payeeMasked() {
        return new BankAccountNo(payeeAccount).masked();
    }

    TransferView toView() {
        return new TransferView(
                id,
                payerBank,
                payerAccount,
                payeeBank,
                payeeName,
                payeeAccount,
                amountFen(),
                transferredAt == null ? Instant.EPOCH : transferredAt,
                channel);
    }
}
