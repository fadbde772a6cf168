package zujie.funds.query.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Amended;
import zujie.funds.query.AccountQuery;
import zujie.funds.query.QueryKind;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.Ids;
import zujie.platform.clock.BusinessClock;

/** A transaction as a bank answered it. A corrected one stays beside the one that took its place. */
@Entity
@Table(name = "funds_queried_transaction")
class QueriedTransaction {

    @Id
    private UUID id;

    @Column(name = "query_id")
    private UUID queryId;

    private int revision;

    @Column(name = "superseded_in")
    private Integer supersededIn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "account_no")
    private String account;

    @Column(name = "bank_serial")
    private String serial;

    private String direction;
    private String kind;
    private String currency;

    @Column(name = "amount_fen")
    private long amountFen;

    @Column(name = "balance_fen")
    private Long balanceFen;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "other_bank")
    private String otherBank;

    @Column(name = "other_account")
    private String otherAccount;

    @Column(name = "other_name")
    private String otherName;

    private String branch;
    private String terminal;

    @Column(name = "ip_address")
    private String ip;

    @Column(name = "mac_address")
    private String mac;

    private String remark;

    protected QueriedTransaction() {}

    /** @throws InvalidValue on the field that is missing or wrong */
    static QueriedTransaction of(AccountQuery query, TransactionEntry e, int revision, Instant now) {
        QueriedTransaction t = new QueriedTransaction();
        t.id = Ids.next();
        t.queryId = query.id();
        t.revision = revision;
        t.receivedAt = now;
        t.unitPath = query.parties().unitPath();
        t.bankCode = query.parties().bankCode();
        t.serial = TransactionEntry.line("serial", e.serial(), 64);
        if (t.serial.isEmpty()) {
            throw InvalidValue.onField("serial", "funds.query-serial-missing");
        }
        String number = TransactionEntry.account("account", e.account());
        t.account = number.isEmpty() ? query.target().accountNo() : number;
        t.direction = e.readDirection();
        Long amount = e.amountFen();
        if (amount == null || amount <= 0) {
            throw InvalidValue.onField("amountFen", "funds.query-amount-missing");
        }
        t.amountFen = amount;
        t.balanceFen = e.balanceFen();
        t.at = time(query, e.at(), now);
        t.kind = TransactionEntry.line("kind", e.kind(), 60);
        String currency = TransactionEntry.line("currency", e.currency(), 3);
        t.currency = currency.isEmpty() || currency.equals("人民币") || currency.equals("RMB") ? "CNY" : currency;
        t.otherBank = TransactionEntry.line("otherBank", e.otherBank(), 120);
        t.otherAccount = TransactionEntry.account("otherAccount", e.otherAccount());
        t.otherName = TransactionEntry.line("otherName", e.otherName(), 120);
        t.branch = TransactionEntry.line("branch", e.branch(), 120);
        t.terminal = TransactionEntry.line("terminal", e.terminal(), 60);
        t.ip = TransactionEntry.line("ip", e.ip(), 60);
        t.mac = TransactionEntry.line("mac", e.mac(), 60);
        t.remark = TransactionEntry.line("remark", e.remark(), 500);
        return t;
    }

    /** Of no later time than now, and of no other time than was asked for. */
    private static Instant time(AccountQuery query, @Nullable Instant at, Instant now) {
        if (at == null) {
            throw InvalidValue.onField("at", "funds.query-time-missing");
        }
        // Clocks of banks may be a little ahead of ours.
        if (at.isAfter(now.plusSeconds(300))) {
            throw InvalidValue.onField("at", "funds.query-time-future");
        }
        if (query.kind() == QueryKind.TRANSACTIONS) {
            LocalDate day = LocalDate.ofInstant(at, BusinessClock.ZONE);
            LocalDate from = query.target().from();
            LocalDate to = query.target().to();
            if (from != null && day.isBefore(from) || to != null && day.isAfter(to)) {
                throw InvalidValue.onField("at", "funds.query-row-outside");
            }
        }
        return at;
    }

    /** What tells rows of one query apart. */
    String key() {
        return account + "|" + serial;
    }

    String serial() {
        return serial;
    }

    /** Whether it says the same as another row of its serial. */
    boolean sameAs(QueriedTransaction o) {
        return facts().equals(o.facts());
    }

    private List<Object> facts() {
        return List.of(
                direction,
                kind,
                currency,
                amountFen,
                balanceFen == null ? "" : balanceFen,
                at,
                otherBank,
                otherAccount,
                otherName,
                branch,
                terminal,
                ip,
                mac,
                remark);
    }

    /** What it says otherwise than the one whose place it takes. */
    List<Amended.Line> changesOf(QueriedTransaction old) {
        return new Amended()
                .time("funds.lookup.time", old.at, at)
                .money("funds.lookup.in", old.sum("IN"), sum("IN"))
                .money("funds.lookup.out", old.sum("OUT"), sum("OUT"))
                .text("funds.lookup.currency", old.currency, currency)
                .money("funds.lookup.after", old.balanceFen, balanceFen)
                .text("funds.lookup.other-account", old.otherAccount, otherAccount)
                .text("funds.lookup.other-name", old.otherName, otherName)
                .text("funds.lookup.other-bank", old.otherBank, otherBank)
                .text("funds.lookup.flow-kind", old.kind, kind)
                .text("funds.lookup.branch", old.branch, branch)
                .text("funds.lookup.terminal", old.terminal, terminal)
                .text("funds.lookup.ip", old.ip, ip)
                .text("funds.lookup.mac", old.mac, mac)
                .text("funds.lookup.summary", old.remark, remark)
                .lines();
    }

    private @Nullable Long sum(String way) {
        return direction.equals(way) ? amountFen : null;
    }

    int revision() {
        return revision;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    AnsweredTransaction toRow(boolean full) {
        return new AnsweredTransaction(
                id,
                serial,
                masked(account, full),
                direction,
                kind,
                currency,
                amountFen,
                balanceFen,
                at,
                otherBank,
                masked(otherAccount, full),
                full || otherName.isEmpty() ? otherName : new PersonName(otherName).masked(),
                branch,
                terminal,
                ip,
                mac,
                remark,
                revision,
                supersededIn);
    }

    /** As its bank would send it. */
    TransactionEntry toEntry() {
        return new TransactionEntry(
                serial,
                account,
                direction,
                kind,
                currency,
                amountFen,
                balanceFen,
                at,
                otherBank,
                otherAccount,
                otherName,
                branch,
                terminal,
                ip,
                mac,
                remark);
    }

    static String masked(String account, boolean full) {
        return full || account.isEmpty() ? account : new BankAccountNo(account).masked();
    }
}
