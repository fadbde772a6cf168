package zujie.funds.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A teller's checklist for one transfer or opening (SR-5, SR-8, SR-9). Police see it once they were called. The sum that
 * was saved counts when somebody else has confirmed it with evidence.
 */
@Entity
@Table(name = "funds_counter_check")
public class CounterCheck {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "check_no")
    private String no;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Enumerated(EnumType.STRING)
    private CheckBusiness business;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_path")
    private String bankPath;

    private String branch;
    private UUID teller;

    @Column(name = "teller_name")
    private String tellerName;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "customer_phone")
    private String customerPhone;

    @Column(name = "payer_account")
    private String payerAccount;

    @Column(name = "payee_name")
    private String payeeName;

    @Column(name = "payee_account")
    private String payeeAccount;

    @Column(name = "amount_fen")
    private long amountFen;

    private String answers;
    private String remark;

    @Column(name = "notice_above_fen")
    private long noticeAboveFen;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "unit_path")
    private String unitPath = "";

    @Column(name = "org_name")
    private String orgName = "";

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "call_due_at")
    private Instant callDueAt;

    @Column(name = "attended_at")
    private Instant attendedAt;

    @Column(name = "attended_by")
    private String attendedBy = "";

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "result_note")
    private String resultNote = "";

    @Column(name = "saved_fen")
    private long savedFen;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy = "";

    @Column(name = "bank_report_id")
    private UUID bankReportId;

    @Column(name = "bank_report_no")
    private String bankReportNo = "";

    protected CounterCheck() {}

    /** Who stands at the counter and what for; money in fen, 0 for an opening. */
    record Customer(
            String branch,
            String name,
            String phone,
            String payerAccount,
            String payeeName,
            String payeeAccount,
            long amountFen,
            String remark) {}

    static CounterCheck begin(
            String no,
            CheckKind kind,
            CheckBusiness business,
            Customer c,
            Map<String, CheckAnswer> answers,
            long noticeAboveFen,
            Organisation bank,
            Actor teller,
            Instant now) {
        CounterCheck k = new CounterCheck();
        k.id = Ids.next();
        k.no = no;
        k.kind = kind;
        k.business = business;
        k.state = CheckState.OPEN;
        k.bankCode = bank.code();
        k.bankName = bank.shortName();
        k.bankPath = teller.unitPath();
        k.branch = c.branch();
        k.teller = teller.requireId();
        k.tellerName = teller.name();
        k.customerName = c.name();
        k.customerPhone = c.phone();
        k.payerAccount = c.payerAccount();
        k.payeeName = c.payeeName();
        k.payeeAccount = c.payeeAccount();
        k.amountFen = c.amountFen();
        k.answers = CheckAnswer.write(answers);
        k.remark = c.remark();
        k.noticeAboveFen = noticeAboveFen;
        k.startedAt = now;
        return k;
    }

    private void move(CheckState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.check-move", state, to);
        }
        state = to;
    }

    /** 呼叫民警: from now on the unit sees it. */
    void call(Organisation police, Instant now, Duration toCome) {
        move(CheckState.CALLED);
        unitPath = police.path();
        orgName = police.name();
        calledAt = now;
        callDueAt = now.plus(toCome);
    }

    /** 民警到场. @return whether it was the first */
    boolean attend(Actor by, Instant now) {
        if (calledAt == null) {
            throw IllegalMove.of("funds.check-move", state, CheckState.CALLED);
        }
        if (attendedAt != null) {
            return false;
        }
        attendedAt = now;
        attendedBy = by.name();
        return true;
    }

    /** Stopped, or done all the same. @throws InvalidValue if more was saved than was at stake */
    void conclude(boolean stopped, long saved, String note, Instant now) {
        if (stopped && saved > amountFen) {
            throw InvalidValue.onField("savedFen", "funds.check-saved-more");
        }
        if (!stopped && saved > 0) {
            throw InvalidValue.onField("savedFen", "funds.check-saved-nothing");
        }
        move(stopped ? CheckState.STOPPED : CheckState.PROCEEDED);
        savedFen = saved;
        resultNote = note;
        endedAt = now;
    }

    /** The saved sum is confirmed by somebody else, with evidence. @throws Denied {@code funds.check-own} */
    void confirm(UUID evidence, Actor by, Instant now) {
        if (teller.equals(by.id())) {
            throw Denied.of("funds.check-own");
        }
        move(CheckState.CONFIRMED);
        evidenceId = evidence;
        confirmedAt = now;
        confirmedBy = by.name();
    }

    /** The report came to nothing; its number stays until there is another one. */
    public void reportedInVain() {
        bankReportId = null;
    }

    /**
     * 线索上报: what the teller found went to the investigators.
     *
     * @throws RuleViolation {@code funds.check-nothing-found} if nothing was suspicious, nobody called, nothing stopped
     * @throws Conflict {@code funds.check-reported}
     */
    public void reported(UUID report, String number) {
        if (!isSuspicious()) {
            throw RuleViolation.onField("checkId", "funds.check-nothing-found");
        }
        if (bankReportId != null) {
            throw Conflict.of("funds.check-reported", bankReportNo);
        }
        bankReportId = report;
        bankReportNo = number;
    }

    private boolean isSuspicious() {
        return calledAt != null
                || state == CheckState.STOPPED
                || state == CheckState.CONFIRMED
                || CheckAnswer.parse(answers).containsValue(CheckAnswer.SUSPICIOUS);
    }

    /** The signed notice (告知书) was attached. */
    void signed(UUID attachment) {
        if (noticeId != null) {
            throw RuleViolation.of("funds.check-notice-there");
        }
        noticeId = attachment;
    }

    /** SR-8: above the bank's threshold a signed notice is kept; below it a spoken one is enough. */
    public boolean needsNotice() {
        return amountFen > noticeAboveFen;
    }

    public boolean lacksNotice() {
        return needsNotice() && noticeId == null;
    }

    /** What of the procedure was not done; {@code SIGNED_NOTICE} stands for the missing paper. */
    public List<String> skipped() {
        List<String> skipped = new ArrayList<>();
        CheckAnswer.parse(answers).forEach((item, answer) -> {
            if (answer == CheckAnswer.SKIPPED) {
                skipped.add(item);
            }
        });
        if (lacksNotice()) {
            skipped.add("SIGNED_NOTICE");
        }
        return skipped;
    }

    public UUID id() {
        return id;
    }

    public String no() {
        return no;
    }

    public CheckState state() {
        return state;
    }

    public UUID teller() {
        return teller;
    }

    public String tellerName() {
        return tellerName;
    }

    public String bankCode() {
        return bankCode;
    }

    public String bankPath() {
        return bankPath;
    }

    String branch() {
        return branch;
    }

    String unitPath() {
        return unitPath;
    }

    String bankName() {
        return bankName;
    }

    long amountFen() {
        return amountFen;
    }

    Instant callDueAt() {
        return callDueAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** {@code full}: for the bank, whose customer it is. */
    public CheckRow toRow(boolean full) {
        return new CheckRow(
                id,
                no,
                kind.name(),
                business.name(),
                state.name(),
                state.tone(),
                bankName,
                branch,
                tellerName,
                full || customerName.isEmpty() ? customerName : new PersonName(customerName).masked(),
                full || customerPhone.length() < 8
                        ? customerPhone
                        : "****" + customerPhone.substring(customerPhone.length() - 4),
                masked(payerAccount, full),
                full || payeeName.isEmpty() ? payeeName : new PersonName(payeeName).masked(),
                masked(payeeAccount, full),
                amountFen,
                CheckAnswer.parse(answers).entrySet().stream()
                        .map(e -> new CheckRow.Item(e.getKey(), e.getValue().name()))
                        .toList(),
                remark,
                needsNotice(),
                noticeId != null,
                startedAt,
                orgName,
                calledAt,
                callDueAt,
                attendedAt,
                attendedBy,
                endedAt,
                resultNote,
                savedFen,
                confirmedAt,
                confirmedBy,
                isSuspicious(),
                bankReportId,
                bankReportNo);
    }

    private static String masked(String account, boolean full) {
        return full || account.isEmpty() ? account : new BankAccountNo(account).masked();
    }
}
