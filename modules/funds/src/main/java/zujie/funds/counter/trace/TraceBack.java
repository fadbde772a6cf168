package zujie.funds.counter.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.TransferView;
import zujie.directory.api.Organisation;
import zujie.funds.counter.CounterCheck;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** A loss that is traced back to the bank where the victim paid: what of the procedure was done, who answers for it. */
@Entity
@Table(name = "funds_trace_back")
class TraceBack {

    /** The states, in order. */
    enum State {
        /** 待银行核查. */
        OPEN,
        /** 银行已答复. */
        ANSWERED,
        /** 已办结. */
        CLOSED;

        boolean canBecome(State to) {
            return this == OPEN && to == ANSWERED || this == ANSWERED && to == CLOSED;
        }
    }

    /** What the bank's checklists say of the transfer. */
    enum Found {
        /** 没有核对记录. */
        NO_CHECK,
        /** 有环节未做. */
        SKIPPED,
        /** 程序已履行. */
        FOLLOWED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "trace_no")
    private String no;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_no")
    private String reportNo;

    @Column(name = "transfer_id")
    private UUID transferId;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "org_name")
    private String orgName;

    private UUID officer;

    @Column(name = "officer_name")
    private String officerName;

    /** In which role it was opened: whoever opened it closes it, desk officer or investigator. */
    @Enumerated(EnumType.STRING)
    @Column(name = "officer_role")
    private Role officerRole;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_path")
    private String bankPath;

    @Column(name = "payer_account")
    private String payerAccount;

    @Column(name = "payee_account")
    private String payeeAccount;

    @Column(name = "amount_fen")
    private long amountFen;

    @Column(name = "transferred_at")
    private Instant transferredAt;

    @Enumerated(EnumType.STRING)
    private Found found;

    @Column(name = "check_no")
    private String checkNo;

    private String skipped;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String responsible;
    private String finding;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "close_note")
    private String closeNote;

    protected TraceBack() {}

    static TraceBack open(
            String no,
            ReportView report,
            TransferView transfer,
            Organisation bank,
            @Nullable CounterCheck check,
            Actor by,
            Instant now,
            Instant due) {
        TraceBack t = new TraceBack();
        t.id = Ids.next();
        t.no = no;
        t.state = State.OPEN;
        t.reportId = report.id();
        t.reportNo = report.reportNo();
        t.transferId = transfer.id();
        t.unitPath = report.unitPath();
        t.orgName = by.orgName();
        t.officer = by.requireId();
        t.officerName = by.name();
        t.officerRole = by.has(Role.POLICE_OFFICER) ? Role.POLICE_OFFICER : Role.DESK_OFFICER;
        t.bankCode = bank.code();
        t.bankName = bank.shortName();
        t.bankPath = bank.path();
        t.payerAccount = transfer.payerAccount();
        t.payeeAccount = transfer.payeeAccount();
        t.amountFen = transfer.amountFen();
        t.transferredAt = transfer.transferredAt();
        List<String> left = check == null ? List.of() : check.skipped();
        t.found = check == null ? Found.NO_CHECK : left.isEmpty() ? Found.FOLLOWED : Found.SKIPPED;
        t.checkNo = check == null ? "" : check.no();
        t.skipped = String.join(" ", left);
        t.openedAt = now;
        t.dueAt = due;
        t.responsible = "";
        t.finding = "";
        t.answeredBy = "";
        t.closeNote = "";
        return t;
    }

    /** Who answers for it, and what the bank does about it. */
    void answer(String who, String words, Actor by, Instant now) {
        move(State.ANSWERED);
        responsible = who;
        finding = words;
        answeredBy = by.name();
        answeredAt = now;
    }

    void close(String words, Instant now) {
        move(State.CLOSED);
        closeNote = words;
        closedAt = now;
    }

    private void move(State to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.trace-move", state, to);
        }
        state = to;
    }

    UUID id() {
        return id;
    }

    Instant openedAt() {
        return openedAt;
    }

    UUID officer() {
        return officer;
    }

    Role officerRole() {
        return officerRole;
    }

    String unitPath() {
        return unitPath;
    }

    TraceBackRow toRow(boolean full) {
        return new TraceBackRow(
                id,
                no,
                state.name(),
                reportNo,
                orgName,
                officerName,
                bankName,
                masked(payerAccount, full),
                masked(payeeAccount, full),
                amountFen,
                transferredAt,
                found.name(),
                checkNo,
                skipped.isEmpty() ? List.of() : List.of(skipped.split(" ")),
                openedAt,
                dueAt,
                responsible,
                finding,
                answeredBy,
                answeredAt,
                closedAt,
                closeNote);
    }

    private static String masked(String account, boolean full) {
        return full || account.isEmpty() ? account : new BankAccountNo(account).masked();
    }
}
