package zujie.funds.involved;

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
import zujie.casework.api.CaseView;
import zujie.directory.api.Organisation;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** An account on the list of involved accounts (R3.3), with the ground that its holder must be told (R3.1). */
@Entity
@Table(name = "funds_involved_account")
class InvolvedAccount {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private InvolvedState state;

    @Column(name = "list_no")
    private String listNo;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "account_no")
    private String accountNo;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "credential_no")
    private String credentialNo;

    private String reason;

    @Column(name = "legal_article")
    private String legalArticle;

    @Column(name = "appeal_channel")
    private String appealChannel;

    @Column(name = "required_papers")
    private String requiredPapers;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "org_name")
    private String orgName;

    private UUID officer;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "appeal_state")
    private String appealState;

    private String appellant;

    @Column(name = "appeal_ground")
    private String appealGround;

    @Column(name = "appeal_taken_by")
    private String appealTakenBy;

    @Column(name = "appeal_at")
    private Instant appealAt;

    @Column(name = "appeal_due_at")
    private Instant appealDueAt;

    @Column(name = "appeal_answer")
    private String appealAnswer;

    protected InvolvedAccount() {}

    /** Whose account it is. */
    record Holder(String accountNo, String name, String credentialNo) {}

    /** Why, and how the holder gets out of it; all of it is told to the holder (Anti-Fraud Law art. 32). */
    record Grounds(String reason, String legalArticle, String appealChannel, String requiredPapers) {

        /** @throws RuleViolation {@code funds.involved-ground-missing} naming what is missing (R3.1) */
        Grounds {
            require("reason", reason);
            require("legalArticle", legalArticle);
            require("appealChannel", appealChannel);
            require("requiredPapers", requiredPapers);
        }

        private static void require(String field, String text) {
            if (text.isBlank()) {
                throw RuleViolation.onField(field, "funds.involved-ground-missing");
            }
        }
    }

    static InvolvedAccount propose(
            CaseView file, Organisation bank, Holder holder, Grounds grounds, Actor by, Instant now) {
        InvolvedAccount a = new InvolvedAccount();
        a.id = Ids.next();
        a.state = InvolvedState.PROPOSED;
        a.caseId = file.id();
        a.caseNo = file.caseNo();
        a.bankCode = bank.code();
        a.bankName = bank.shortName();
        a.accountNo = holder.accountNo();
        a.holderName = holder.name();
        a.credentialNo = holder.credentialNo();
        a.reason = grounds.reason();
        a.legalArticle = grounds.legalArticle();
        a.appealChannel = grounds.appealChannel();
        a.requiredPapers = grounds.requiredPapers();
        a.unitPath = file.unitPath();
        a.orgName = by.orgName();
        a.officer = by.requireId();
        a.officerName = by.name();
        a.proposedAt = now;
        a.decidedBy = "";
        a.appellant = "";
        a.appealGround = "";
        a.appealTakenBy = "";
        a.appealAnswer = "";
        return a;
    }

    /** R3.3: the finding is one of the city. @throws Denied for a lower rank, and for whoever proposed it */
    void requireFinder(Actor by, AuthorityRank least) {
        if (officer.equals(by.id())) {
            throw Denied.of("funds.approver-is-officer");
        }
        AuthorityRank rank = by.rank();
        if (rank == null || !rank.atLeast(least)) {
            throw Denied.of("funds.rank-too-low");
        }
    }

    void list(String number, Actor by, Instant now) {
        move(InvolvedState.LISTED);
        listNo = number;
        decidedBy = by.name();
        decidedAt = now;
    }

    void decline(Actor by, Instant now) {
        move(InvolvedState.DECLINED);
        decidedBy = by.name();
        decidedAt = now;
    }

    /** 申诉: one at a time. @throws Conflict {@code funds.involved-not-listed}, {@code funds.involved-appeal-open} */
    void appeal(String who, String ground, Actor takenBy, Instant now, Instant due) {
        if (state != InvolvedState.LISTED) {
            throw Conflict.of("funds.involved-not-listed");
        }
        if ("OPEN".equals(appealState)) {
            throw Conflict.of("funds.involved-appeal-open");
        }
        appealState = "OPEN";
        appellant = who;
        appealGround = ground;
        appealTakenBy = takenBy.orgName() + " " + takenBy.name();
        appealAt = now;
        appealDueAt = due;
        appealAnswer = "";
    }

    /** Upheld, the account leaves the list. @throws Conflict {@code funds.involved-no-appeal} */
    void answer(boolean upheld, String words, Instant now) {
        if (!"OPEN".equals(appealState)) {
            throw Conflict.of("funds.involved-no-appeal");
        }
        appealState = upheld ? "UPHELD" : "REJECTED";
        appealAnswer = words;
        if (upheld) {
            move(InvolvedState.REMOVED);
            removedAt = now;
        }
    }

    /** Taken off by the city itself; an open appeal has got what it asked for. */
    void remove(String words, Instant now) {
        move(InvolvedState.REMOVED);
        removedAt = now;
        if ("OPEN".equals(appealState)) {
            appealState = "UPHELD";
            appealAnswer = words;
        }
    }

    private void move(InvolvedState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.involved-move", state, to);
        }
        state = to;
    }

    UUID id() {
        return id;
    }

    InvolvedState state() {
        return state;
    }

    String bankCode() {
        return bankCode;
    }

    String unitPath() {
        return unitPath;
    }

    String caseNo() {
        return caseNo;
    }

    UUID officer() {
        return officer;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String title() {
        return new PersonName(holderName).masked() + " · " + new BankAccountNo(accountNo).masked();
    }

    /** {@code person}: the holder in full, for banks that must find him; {@code account}: for the bank that keeps it. */
    InvolvedRow toRow(boolean person, boolean account, List<InvolvedMeasure> measures) {
        return new InvolvedRow(
                id,
                listNo == null ? "" : listNo,
                state.name(),
                state.tone(),
                caseId,
                caseNo,
                bankName,
                account ? accountNo : new BankAccountNo(accountNo).masked(),
                person ? holderName : new PersonName(holderName).masked(),
                person ? credentialNo : tail(credentialNo),
                reason,
                legalArticle,
                appealChannel,
                requiredPapers,
                orgName,
                officerName,
                proposedAt,
                decidedBy,
                decidedAt,
                removedAt,
                appealState == null ? "" : appealState,
                appellant,
                appealGround,
                appealTakenBy,
                appealAt,
                appealDueAt,
                appealAnswer,
                measures.stream().map(InvolvedMeasure::toRow).toList());
    }

    private static String tail(String text) {
        return text.length() < 8 ? "****" : text.substring(0, 4) + "********" + text.substring(text.length() - 2);
    }
}
