package zujie.funds.bankcheck;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** 拟反馈: what an operator wants to say of an order, until another person of the bank has checked it; of each order one at a time. */
@Entity
@Table(name = "funds_answer_proposal")
class AnswerProposal {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private ProposalAct act;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_path")
    private String bankPath;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "account_no")
    private String accountNo;

    @Column(name = "amount_fen")
    private long amountFen;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private AnswerWords words;

    @ElementCollection
    @CollectionTable(name = "funds_proposal_page", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "page_no")
    @Column(name = "content")
    private List<String> pages;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;

    protected AnswerProposal() {}

    static AnswerProposal of(
            String subjectType, UUID subject, CheckedOrders.Ordered order, Proposed what, Actor by, Instant now) {
        AnswerProposal p = new AnswerProposal();
        p.id = Ids.next();
        p.state = ProposalState.WAITING;
        p.subjectType = subjectType;
        p.act = what.act();
        p.subjectId = subject;
        p.orderNo = order.orderNo();
        p.bankCode = order.bankCode();
        p.bankPath = order.bankPath();
        p.accountName = order.accountName();
        p.accountNo = order.accountNo();
        p.amountFen = order.amountFen();
        p.orgName = order.orgName();
        p.dueAt = order.dueAt();
        p.words = what.words();
        p.pages = new ArrayList<>(what.pages());
        p.proposedBy = by.requireId();
        p.proposedName = by.name();
        p.proposedAt = now;
        p.decidedBy = "";
        p.note = "";
        return p;
    }

    /** @throws Denied {@code funds.check-own} for whoever entered it */
    void approve(Actor by, Instant now, String why) {
        decide(ProposalState.APPROVED, by, now, why);
    }

    /** @throws Denied {@code funds.check-own} for whoever entered it */
    void sendBack(Actor by, Instant now, String why) {
        decide(ProposalState.RETURNED, by, now, why);
    }

    private void decide(ProposalState to, Actor by, Instant now, String why) {
        requireWaiting(to);
        if (by.requireId().equals(proposedBy)) {
            throw Denied.of("funds.check-own");
        }
        become(to, by.name(), now, why);
    }

    /** @throws Denied {@code funds.check-not-own} for anybody else than who entered it */
    void takeBack(Actor by, Instant now, String why) {
        requireWaiting(ProposalState.TAKEN_BACK);
        if (!by.requireId().equals(proposedBy)) {
            throw Denied.of("funds.check-not-own");
        }
        become(ProposalState.TAKEN_BACK, by.name(), now, why);
    }

    /** Its order needs no answer any more. */
    void overtaken(Instant now) {
        requireWaiting(ProposalState.OVERTAKEN);
        become(ProposalState.OVERTAKEN, "", now, "");
    }

    private void requireWaiting(ProposalState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.proposal-move", state, to);
        }
    }

    private void become(ProposalState to, String who, Instant now, String why) {
        state = to;
        decidedBy = who;
        decidedAt = now;
        note = why;
    }

    UUID id() {
        return id;
    }

    ProposalState state() {
        return state;
    }

    String subjectType() {
        return subjectType;
    }

    ProposalAct act() {
        return act;
    }

    UUID subjectId() {
        return subjectId;
    }

    String bankPath() {
        return bankPath;
    }

    AnswerWords words() {
        return words;
    }

    /** With all that it encloses. */
    Proposed what() {
        return new Proposed(act, words, pages);
    }

    UUID proposedBy() {
        return proposedBy;
    }

    String proposedName() {
        return proposedName;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    ProposalRow toRow() {
        return new ProposalRow(
                id,
                state.name(),
                state.tone(),
                subjectType,
                subjectId,
                act.name(),
                orderNo,
                bankCode,
                accountName,
                accountNo,
                amountFen,
                orgName,
                dueAt,
                words,
                proposedBy,
                proposedName,
                proposedAt,
                decidedBy,
                decidedAt,
                note);
    }
}
