package zujie.funds.corporate;

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
import zujie.casework.api.CaseView;
import zujie.directory.api.Organisation;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.UnifiedCreditCode;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * The check of one corporate account (对公账户核查管控, SR-13). All parties answer their items; police conclude with a result
 * and a level of control; a limit is approved first and carried out by the bank; on the day of review the next round begins.
 */
@Entity
@Table(name = "funds_corporate_check")
class CorporateCheck {

    /** What was found. */
    enum Result {
        /** 正常. */
        NORMAL,
        /** 可疑. */
        SUSPICIOUS,
        /** 涉案. */
        INVOLVED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "check_no")
    private String no;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @Column(name = "round_no")
    private int round;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_path")
    private String bankPath;

    @Column(name = "account_no")
    private String accountNo;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "opened_by_bank")
    private boolean openedByBank;

    private String reason;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "control_level")
    private ControlLevel level;

    @Enumerated(EnumType.STRING)
    private Result result;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_level")
    private ControlLevel proposed;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    private String finding;

    @Column(name = "legal_article")
    private String legalArticle;

    @Column(name = "appeal_channel")
    private String appealChannel;

    @Column(name = "required_papers")
    private String requiredPapers;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "carried_out_by")
    private String carriedOutBy;

    @Column(name = "carried_out_at")
    private Instant carriedOutAt;

    @Column(name = "review_at")
    private Instant reviewAt;

    protected CorporateCheck() {}

    /** The account; the code of its holder is public. */
    record Account(BankAccountNo number, String holder, UnifiedCreditCode creditCode) {}

    /** What was found, and what the holder of a limited account is told (R3.1). */
    record Finding(Result result, ControlLevel level, String words, String article, String channel, String papers) {

        /** @throws RuleViolation {@code funds.corporate-ground-missing} for a limit without all that must be told */
        Finding {
            if (words.isBlank()) {
                throw RuleViolation.onField("finding", "funds.reason-missing");
            }
            if (level.limits() && (article.isBlank() || channel.isBlank() || papers.isBlank())) {
                throw RuleViolation.onField("legalArticle", "funds.corporate-ground-missing");
            }
            if (level.limits() && result == Result.NORMAL) {
                throw RuleViolation.onField("level", "funds.corporate-limit-without-ground");
            }
        }
    }

    static CorporateCheck open(
            String no,
            Organisation bank,
            Account account,
            Organisation police,
            @Nullable CaseView file,
            String reason,
            boolean byBank,
            Actor by,
            Instant now,
            Instant due) {
        CorporateCheck c = new CorporateCheck();
        c.id = Ids.next();
        c.no = no;
        c.state = CheckState.CHECKING;
        c.round = 1;
        c.bankCode = bank.code();
        c.bankName = bank.shortName();
        c.bankPath = bank.path();
        c.accountNo = account.number().value();
        c.holderName = account.holder();
        c.creditCode = account.creditCode().value();
        c.openedByBank = byBank;
        c.reason = reason;
        c.caseId = file == null ? null : file.id();
        c.caseNo = file == null ? "" : file.caseNo();
        c.unitPath = police.path();
        c.orgCode = police.code();
        c.orgName = police.shortName();
        c.startedBy = by.name();
        c.startedAt = now;
        c.dueAt = due;
        c.level = ControlLevel.NONE;
        c.proposedByName = "";
        c.finding = "";
        c.legalArticle = "";
        c.appealChannel = "";
        c.requiredPapers = "";
        c.decidedBy = "";
        c.carriedOutBy = "";
        return c;
    }

    private void move(CheckState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.corporate-move", state, to);
        }
        state = to;
    }

    /** @throws IllegalMove unless the list is being worked on */
    void requireChecking() {
        if (state != CheckState.CHECKING) {
            throw IllegalMove.of("funds.corporate-move", state, CheckState.CHECKING);
        }
    }

    /**
     * 结论: a limit goes up for approval, watching and lifting to the bank, no change is the end of this round.
     *
     * @throws Conflict {@code funds.corporate-unanswered} while somebody has not answered and still has time
     */
    void conclude(Finding f, boolean answered, Actor by, Instant now) {
        requireChecking();
        if (!answered && now.isBefore(dueAt)) {
            throw Conflict.of("funds.corporate-unanswered");
        }
        ControlLevel before = level;
        move(
                f.level().limits()
                        ? CheckState.PROPOSED
                        : f.level() == before ? CheckState.CONCLUDED : CheckState.CONTROL);
        result = f.result();
        proposed = f.level();
        proposedBy = by.requireId();
        proposedByName = by.name();
        finding = f.words();
        legalArticle = f.level().limits() ? f.article() : "";
        appealChannel = f.level().limits() ? f.channel() : "";
        requiredPapers = f.level().limits() ? f.papers() : "";
        if (state != CheckState.PROPOSED) {
            decidedBy = by.name();
            decidedAt = now;
        }
    }

    /** 审批, by somebody else. @throws Denied for who proposed it, or is not high enough */
    void decide(boolean agreed, Actor by, AuthorityRank least, Instant now) {
        if (by.requireId().equals(proposedBy)) {
            throw Denied.of("funds.approver-is-officer");
        }
        AuthorityRank rank = by.rank();
        if (rank == null || !rank.atLeast(least)) {
            throw Denied.of("funds.rank-too-low");
        }
        if (state != CheckState.PROPOSED) {
            throw IllegalMove.of("funds.corporate-move", state, agreed ? CheckState.CONTROL : CheckState.CHECKING);
        }
        move(agreed ? CheckState.CONTROL : CheckState.CHECKING);
        decidedBy = by.name();
        decidedAt = now;
    }

    /** 落实: the bank set or lifted the control; the holder of a limited account was told. */
    void carryOut(Actor by, Instant now) {
        move(CheckState.CONCLUDED);
        level = proposed;
        carriedOutBy = by.name();
        carriedOutAt = now;
    }

    /** When the next round begins. */
    void reviewOn(Instant day) {
        reviewAt = day;
    }

    /** 复查: the next round, with the level as it is until that one is concluded. */
    void again(String by, Instant now, Instant due) {
        move(CheckState.CHECKING);
        round++;
        startedBy = by;
        startedAt = now;
        dueAt = due;
        reviewAt = null;
    }

    /** 销户. */
    void close() {
        move(CheckState.CLOSED);
        reviewAt = null;
    }

    UUID id() {
        return id;
    }

    String no() {
        return no;
    }

    CheckState state() {
        return state;
    }

    int round() {
        return round;
    }

    ControlLevel level() {
        return level;
    }

    ControlLevel proposed() {
        return proposed;
    }

    String bankName() {
        return bankName;
    }

    String bankPath() {
        return bankPath;
    }

    String unitPath() {
        return unitPath;
    }

    String orgName() {
        return orgName;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant reviewAt() {
        return reviewAt;
    }

    /** As it stands in lists and on desks. */
    String title() {
        return holderName + " · " + new BankAccountNo(accountNo).masked();
    }

    CorporateRow toRow(boolean full, List<CorporateRow.Part> parts) {
        return new CorporateRow(
                id,
                no,
                state.name(),
                state.tone(),
                round,
                bankName,
                full ? accountNo : new BankAccountNo(accountNo).masked(),
                holderName,
                creditCode,
                openedByBank,
                reason,
                caseId,
                caseNo,
                orgName,
                startedBy,
                startedAt,
                dueAt,
                level.name(),
                level.tone(),
                result == null ? "" : result.name(),
                proposed == null ? "" : proposed.name(),
                proposedByName,
                finding,
                legalArticle,
                appealChannel,
                requiredPapers,
                decidedBy,
                decidedAt,
                carriedOutBy,
                carriedOutAt,
                reviewAt,
                parts);
    }
}
