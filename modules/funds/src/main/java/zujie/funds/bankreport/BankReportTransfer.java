package zujie.funds.bankreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.StopOrdered;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;
import zujie.platform.Ids;

/** A transfer that a bank named in its report. */
@Entity
@Table(name = "funds_bank_report_transfer")
class BankReportTransfer {

    @Id
    private UUID id;

    @Column(name = "bank_report_id")
    private UUID bankReportId;

    private int place;

    @Column(name = "payer_bank")
    private String payerBank;

    @Column(name = "payer_account")
    private String payerAccount;

    @Column(name = "payee_bank")
    private String payeeBank;

    @Column(name = "payee_account")
    private String payeeAccount;

    @Column(name = "payee_name")
    private String payeeName;

    @Column(name = "amount_fen")
    private Long amountFen;

    @Column(name = "transferred_at")
    private Instant transferredAt;

    private String channel;
    private boolean ceased;

    protected BankReportTransfer() {}

    /** @throws InvalidValue on the field, with the place of the transfer before it */
    static BankReportTransfer of(int place, SendBankReport.Transfer t, Instant now) {
        String at = "transfers[" + place + "].";
        BankReportTransfer made = new BankReportTransfer();
        made.id = Ids.next();
        made.place = place;
        made.payerBank = SendBankReport.line(at + "payerBank", t.payerBank(), 12);
        made.payerAccount = account(at + "payerAccount", t.payerAccount());
        made.payeeBank = SendBankReport.line(at + "payeeBank", t.payeeBank(), 12);
        made.payeeAccount = account(at + "payeeAccount", t.payeeAccount());
        if (made.payeeAccount.isEmpty()) {
            throw InvalidValue.onField(at + "payeeAccount", "funds.query-account-missing");
        }
        made.payeeName = SendBankReport.line(at + "payeeName", t.payeeName(), 120);
        Long amount = t.amountFen();
        if (amount != null && amount <= 0) {
            throw InvalidValue.onField(at + "amountFen", "funds.amount-negative");
        }
        made.amountFen = amount;
        Instant when = t.transferredAt();
        if (when != null && when.isAfter(now.plusSeconds(300))) {
            throw InvalidValue.onField(at + "transferredAt", "funds.query-time-future");
        }
        made.transferredAt = when;
        made.channel = SendBankReport.line(at + "channel", t.channel(), 40);
        made.ceased = Boolean.TRUE.equals(t.ceased());
        return made;
    }

    private static String account(String field, @Nullable String typed) {
        String number = Normaliser.identifier(typed);
        try {
            return number.isEmpty() ? "" : new BankAccountNo(number).value();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }

    BankReportTransfer in(UUID report) {
        bankReportId = report;
        return this;
    }

    /** Whether the bank stopped it at an account of its own (R1.4). */
    boolean isStoppedAt(String bankCode) {
        return ceased && payeeBank.equals(bankCode);
    }

    /** Whether it is this order that the bank wants; after its own stop, for an account that it has stopped (R1.4). */
    boolean asksFor(StopOrdered stop, boolean stoppedFirst) {
        return isTo(stop.bankCode(), stop.account()) && (ceased || !stoppedFirst);
    }

    boolean isTo(String bankCode, String account) {
        return (payeeBank.isEmpty() || payeeBank.equals(bankCode)) && payeeAccount.equals(account);
    }

    /** What tells two reports apart. */
    String facts() {
        return String.join(
                "|",
                payerBank,
                payerAccount,
                payeeBank,
                payeeAccount,
                payeeName,
                Optional.ofNullable(amountFen).map(String::valueOf).orElse(""),
                Optional.ofNullable(transferredAt).map(String::valueOf).orElse(""),
                channel,
                String.valueOf(ceased));
    }

    String payerBank() {
        return payerBank;
    }

    String payerAccount() {
        return payerAccount;
    }

    String payeeBank() {
        return payeeBank;
    }

    String payeeAccount() {
        return payeeAccount;
    }

    String payeeName() {
        return payeeName;
    }

    Long amountFen() {
        return amountFen;
    }

    Instant transferredAt() {
        return transferredAt;
    }

    String channel() {
        return channel;
    }

    BankReportRow.Transfer toRow(boolean full) {
        return new BankReportRow.Transfer(
                payerBank,
                masked(payerAccount, full),
                payeeBank,
                masked(payeeAccount, full),
                full || payeeName.isEmpty() ? payeeName : new PersonName(payeeName).masked(),
                amountFen,
                transferredAt,
                channel,
                ceased);
    }

    static String masked(String number, boolean full) {
        return full || number.isEmpty() ? number : new BankAccountNo(number).masked();
    }
}
