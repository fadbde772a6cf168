package zujie.funds.query.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Amended;
import zujie.funds.query.AccountQuery;
import zujie.funds.query.QueryTarget;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.Ids;

/** An account as a bank answered it, with its holder. */
@Entity
@Table(name = "funds_queried_account")
class QueriedAccount {

    @Id
    private UUID id;

    @Column(name = "query_id")
    private UUID queryId;

    private int revision;

    @Column(name = "superseded_in")
    private Integer supersededIn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "account_no")
    private String account;

    @Column(name = "card_no")
    private String card;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "credential_type")
    private String credentialType;

    @Column(name = "credential_no")
    private String credentialNo;

    private String phone;
    private String address;
    private String branch;

    @Column(name = "account_type")
    private String type;

    @Column(name = "account_status")
    private String status;

    @Column(name = "balance_fen")
    private Long balanceFen;

    @Column(name = "available_fen")
    private Long availableFen;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String measures;

    protected QueriedAccount() {}

    /** @throws InvalidValue on the field that is missing or wrong */
    static QueriedAccount of(AccountQuery query, AccountEntry e, int revision, Instant now) {
        QueriedAccount a = new QueriedAccount();
        a.id = Ids.next();
        a.queryId = query.id();
        a.revision = revision;
        a.receivedAt = now;
        String number = TransactionEntry.account("account", e.account());
        a.account = number.isEmpty() ? query.target().accountNo() : number;
        if (a.account.isEmpty()) {
            throw InvalidValue.onField("account", "funds.query-account-missing");
        }
        a.card = TransactionEntry.account("card", e.card());
        a.holderName = TransactionEntry.line("holderName", e.holderName(), 120);
        if (a.holderName.isEmpty()) {
            throw InvalidValue.onField("holderName", "funds.query-holder-missing");
        }
        a.credentialType = TransactionEntry.line("credentialType", e.credentialType(), 2);
        a.credentialNo = TransactionEntry.line("credentialNo", e.credentialNo(), 40);
        a.phone = TransactionEntry.line("phone", e.phone(), 40);
        a.address = TransactionEntry.line("address", e.address(), 200);
        a.branch = TransactionEntry.line("branch", e.branch(), 120);
        a.type = TransactionEntry.line("type", e.type(), 60);
        a.status = TransactionEntry.line("status", e.status(), 60);
        a.balanceFen = e.balanceFen();
        a.availableFen = e.availableFen();
        a.openedOn = e.openedOn();
        a.closedOn = e.closedOn();
        if (a.openedOn != null && a.closedOn != null && a.closedOn.isBefore(a.openedOn)) {
            throw InvalidValue.onField("closedOn", "funds.query-period-wrong");
        }
        // What was not asked for is not kept (PIPL art. 6).
        a.measures = query.target().inquiryMode().equals(QueryTarget.WITH_MEASURES)
                ? TransactionEntry.line("measures", e.measures(), 1000)
                : "";
        return a;
    }

    String key() {
        return account;
    }

    boolean sameAs(QueriedAccount o) {
        return facts().equals(o.facts());
    }

    private List<Object> facts() {
        return Arrays.asList(
                card,
                holderName,
                credentialType,
                credentialNo,
                phone,
                address,
                branch,
                type,
                status,
                balanceFen,
                availableFen,
                openedOn,
                closedOn,
                measures);
    }

    /** What it says otherwise than the one whose place it takes. */
    List<Amended.Line> changesOf(QueriedAccount old) {
        return new Amended()
                .text("funds.freeze.account-name", old.holderName, holderName)
                .text("funds.lookup.card", old.card, card)
                .text("funds.lookup.credential-type", old.credentialType, credentialType)
                .text("funds.lookup.credential-no", old.credentialNo, credentialNo)
                .text("funds.lookup.phone", old.phone, phone)
                .text("funds.lookup.address", old.address, address)
                .text("funds.lookup.branch", old.branch, branch)
                .text("funds.lookup.account-type", old.type, type)
                .text("funds.lookup.account-status", old.status, status)
                .money("funds.freeze.balance", old.balanceFen, balanceFen)
                .money("funds.lookup.available", old.availableFen, availableFen)
                .text("funds.lookup.opened-on", text(old.openedOn), text(openedOn))
                .text("funds.lookup.closed-on", text(old.closedOn), text(closedOn))
                .text("funds.lookup.measures", old.measures, measures)
                .lines();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    int revision() {
        return revision;
    }

    UUID id() {
        return id;
    }

    AnsweredAccount toRow(boolean full) {
        return new AnsweredAccount(
                id,
                QueriedTransaction.masked(account, full),
                QueriedTransaction.masked(card, full),
                full ? holderName : new PersonName(holderName).masked(),
                credentialType,
                full ? credentialNo : tail(credentialNo),
                full ? phone : tail(phone),
                full ? address : address.isEmpty() ? "" : "****",
                branch,
                type,
                status,
                balanceFen,
                availableFen,
                openedOn,
                closedOn,
                measures,
                revision,
                supersededIn);
    }

    /** As its bank would send it. */
    AccountEntry toEntry() {
        return new AccountEntry(
                account,
                card,
                holderName,
                credentialType,
                credentialNo,
                phone,
                address,
                branch,
                type,
                status,
                balanceFen,
                availableFen,
                openedOn,
                closedOn,
                measures);
    }

    private static String tail(String text) {
        return text.length() < 8 ? (text.isEmpty() ? "" : "****") : "****" + text.substring(text.length() - 4);
    }
}
