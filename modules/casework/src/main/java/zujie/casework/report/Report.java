package zujie.casework.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Filing;
import zujie.kernel.identity.ReportNo;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A report (警情): what a victim told the desk. It begins with the call, and from then on the first-level account must be
 * entered within thirty minutes (R1.5). It is taken up with a receipt, reviewed against its clock and decided by an
 * approver (R1.23). A report may be entered piece by piece while the victim speaks: transfers and means of contact can
 * be added in every state but that of a duplicate.
 */
@Entity
@Table(name = "casework_report")
class Report {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "report_no")
    private String reportNo;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private ReportChannel channel;

    @Column(name = "fraud_type")
    private String fraudType;

    @Column(name = "loss_fen")
    private long lossFen;

    @Column(name = "loss_stated")
    private boolean lossStated;

    @Column(columnDefinition = "text")
    private String brief;

    @Embedded
    private VictimData victim;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "handler_id")
    private UUID handlerId;

    @Column(name = "handler_name")
    private String handlerName;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "account_due_at")
    private Instant accountDueAt;

    @Column(name = "account_entered_at")
    private Instant accountEnteredAt;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "review_due_at")
    private Instant reviewDueAt;

    /** The clock that runs; counted by the database. */
    @Column(name = "deadline_at", insertable = false, updatable = false)
    private Instant deadlineAt;

    @Embedded
    private Decision decision;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "duplicate_of")
    private UUID duplicateOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before_merge")
    private ReportState stateBeforeMerge;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Transfer> transfers = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Contact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    private List<ReportIdentifier> identifiers = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    private List<ReportMove> moves = new ArrayList<>();

    protected Report() {}

    /**
     * A report as it comes in.
     *
     * @param accountDue until when the first-level account must be entered (R1.5); null if no money went to an account
     */
    static Report enter(
            ReportNo no, Intake.Facts facts, Victim victim, @Nullable Instant accountDue, Actor by, Instant now) {
        Report r = new Report();
        r.id = Ids.next();
        r.reportNo = no.value();
        r.orgCode = by.orgCode();
        r.orgName = by.orgName();
        r.unitPath = by.unitPath();
        r.channel = facts.channel();
        r.fraudType = facts.fraudType();
        r.lossStated = facts.lossFen() != null;
        r.lossFen = facts.lossFen() == null ? 0 : facts.lossFen();
        r.brief = facts.brief();
        r.victim = VictimData.of(victim);
        r.receivedAt = facts.receivedAt();
        r.enteredAt = now;
        r.handlerId = by.requireId();
        r.handlerName = by.name();
        r.accountDueAt = accountDue;
        r.state = ReportState.RECEIVED;
        r.moves.add(ReportMove.of(r, null, ReportState.RECEIVED, by, now, null, ""));
        return r;
    }

    /** Adds a transfer; with the first that names the first-level account the clock of R1.5 stands still. */
    Transfer addTransfer(TransferFacts facts, Actor by, Instant now) {
        refuseDuplicate();
        Transfer transfer = Transfer.of(Ids.next(), this, transfers.size() + 1, facts, by.name(), now);
        transfers.add(transfer);
        lossFen = lossStated ? lossFen : Math.addExact(lossFen, transfer.amountFen());
        ReportIdentifier.note(identifiers, this, transfer, now);
        if (accountEnteredAt == null && transfer.namesFirstLevelAccount()) {
            accountEnteredAt = now;
        }
        return transfer;
    }

    void addLoss(long fen) {
        refuseDuplicate();
        lossFen = lossStated ? lossFen : Math.addExact(lossFen, fen);
    }

    Contact addContact(Contact.Facts facts, Actor by, Instant now) {
        refuseDuplicate();
        Contact contact = Contact.of(Ids.next(), this, contacts.size() + 1, facts, by.name(), now);
        contacts.add(contact);
        ReportIdentifier.note(identifiers, this, facts, now);
        return contact;
    }

    /** 受案: the victim gets the receipt. */
    void accept(String receipt, Actor by, Instant now) {
        become(ReportState.ACCEPTED, by, now, receipt, "");
        receiptNo = receipt;
        acceptedAt = now;
    }

    /** 立案审查 begins; its clock counts from the acceptance. */
    void beginReview(Instant due, String reason, Actor by, Instant now) {
        become(ReportState.UNDER_REVIEW, by, now, null, reason);
        reviewDueAt = due;
    }

    /** The decision after the review; {@link Decision#made} says who may make it. */
    void decide(ReportState outcome, String documentNo, String reason, Actor by, Instant now) {
        if (!ReportState.DECISIONS.contains(outcome)) {
            throw IllegalMove.of("casework.report-move-illegal", state, outcome);
        }
        Decision made = Decision.made(handlerId, documentNo, by, now);
        become(outcome, by, now, documentNo, reason);
        decision = made;
    }

    /** 立案 together with the case it belongs to; the ranks were checked there. */
    void fileWithCase(Filing filing, Actor by) {
        become(ReportState.FILED, by, filing.at(), filing.decisionNo(), "");
        decision = Decision.of(filing);
    }

    /** The decision by which it was filed; empty if it was not. */
    Optional<Filing> filing() {
        return state == ReportState.FILED ? Optional.of(decision.toFiling()) : Optional.empty();
    }

    /** 重复警情: the same fraud was reported before. */
    void markDuplicate(Report original, String reason, Actor by, Instant now) {
        if (original.id.equals(id) || original.state == ReportState.DUPLICATE) {
            throw RuleViolation.onField("originalId", "casework.duplicate-of-nothing");
        }
        if (caseId != null) {
            throw Conflict.of("casework.report-has-case", caseNo);
        }
        stateBeforeMerge = state;
        become(ReportState.DUPLICATE, by, now, null, reason);
        duplicateOf = original.id;
    }

    /** It was no duplicate after all: everything is as before the merge but the history. */
    void unmerge(String reason, Actor by, Instant now) {
        if (stateBeforeMerge == null) {
            throw IllegalMove.of("casework.report-move-illegal", state, ReportState.RECEIVED);
        }
        become(stateBeforeMerge, by, now, null, reason);
        stateBeforeMerge = null;
        duplicateOf = null;
    }

    /** A report belongs to one case at most. */
    void joinCase(UUID newCase, String newCaseNo) {
        if (caseId != null) {
            throw Conflict.of("casework.report-has-case", caseNo);
        }
        if (state == ReportState.DUPLICATE || state == ReportState.NOT_FILED || state == ReportState.TRANSFERRED) {
            throw RuleViolation.of("casework.report-closed", reportNo);
        }
        caseId = newCase;
        caseNo = newCaseNo;
    }

    private void become(ReportState next, Actor by, Instant now, @Nullable String documentNo, String reason) {
        if (!state.canBecome(next)) {
            throw IllegalMove.of("casework.report-move-illegal", state, next);
        }
        moves.add(ReportMove.of(this, state, next, by, now, documentNo, reason));
        state = next;
    }

    private void refuseDuplicate() {
        if (state == ReportState.DUPLICATE) {
            throw RuleViolation.of("casework.report-closed", reportNo);
        }
    }

    /** Whether the clock of R1.5 still runs or ran out unheeded. */
    boolean awaitsAccount() {
        return accountDueAt != null && accountEnteredAt == null && !state.isFinal();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String reportNo() {
        return reportNo;
    }

    String orgCode() {
        return orgCode;
    }

    String orgName() {
        return orgName;
    }

    String unitPath() {
        return unitPath;
    }

    ReportChannel channel() {
        return channel;
    }

    String fraudType() {
        return fraudType;
    }

    long lossFen() {
        return lossFen;
    }

    String brief() {
        return brief;
    }

    VictimData victim() {
        return victim;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    String handlerName() {
        return handlerName;
    }

    ReportState state() {
        return state;
    }

    @Nullable
    Instant accountDueAt() {
        return accountDueAt;
    }

    @Nullable
    Instant accountEnteredAt() {
        return accountEnteredAt;
    }

    @Nullable
    String receiptNo() {
        return receiptNo;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant reviewDueAt() {
        return reviewDueAt;
    }

    @Nullable
    Instant deadlineAt() {
        return deadlineAt;
    }

    @Nullable
    String decisionNo() {
        return decision == null ? null : decision.no();
    }

    @Nullable
    UUID caseId() {
        return caseId;
    }

    @Nullable
    String caseNo() {
        return caseNo;
    }

    @Nullable
    UUID duplicateOf() {
        return duplicateOf;
    }

    List<Transfer> transfers() {
        return transfers;
    }

    List<Contact> contacts() {
        return contacts;
    }
}
