package zujie.funds.query;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import zujie.funds.order.Approvers;
import zujie.funds.order.Parties;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A query to a bank. It goes out once a head of the county or higher has approved it (R1.15), with a numbered paper; the
 * bank answers as data, may correct its answer, and pushes transactions to a dynamic one until that ends.
 */
@Entity
@Table(name = "funds_account_query")
public class AccountQuery {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private QueryKind kind;

    @Enumerated(EnumType.STRING)
    private QueryState state;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "paper_no")
    private String paperNo;

    @Column(name = "feed_no")
    private Long feedNo;

    @Column(name = "ground_type")
    private String groundType;

    @Column(name = "ground_id")
    private UUID groundId;

    @Column(name = "ground_no")
    private String groundNo;

    @Column(name = "case_id")
    private UUID caseId;

    @Embedded
    private QueryTarget target;

    @Embedded
    private Parties parties;

    private String reason;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "approver_name")
    private String approverName;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "result_code")
    private String resultCode;

    private String remark;

    private int revision;

    @Column(name = "watch_until")
    private Instant watchUntil;

    @Column(name = "end_no")
    private String endNo;

    @Column(name = "end_ordered_at")
    private Instant endOrderedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccountQuery() {}

    /** Out of which record the query was drawn up; {@code number} is that of the case or report. */
    public record Ground(String type, UUID id, String number, UUID caseId) {}

    static AccountQuery draw(
            QueryKind kind, Ground ground, QueryTarget target, Parties parties, String reason, Instant now) {
        AccountQuery q = new AccountQuery();
        q.id = Ids.next();
        q.kind = kind;
        q.state = QueryState.APPROVAL;
        q.groundType = ground.type();
        q.groundId = ground.id();
        q.groundNo = ground.number();
        q.caseId = ground.caseId();
        q.target = target;
        q.parties = parties;
        q.reason = reason;
        q.drawnAt = now;
        q.remark = "";
        return q;
    }

    /** @throws zujie.kernel.rule.Denied if the approver is one of the officers or not high enough (R1.15) */
    void requireApprover(Actor by, AuthorityRank least) {
        Approvers.requireFit(by, parties, least);
    }

    void issue(String number, String paper, long place, Actor by, Instant now, Duration toAnswer) {
        move(QueryState.ISSUED);
        orderNo = number;
        paperNo = paper;
        feedNo = place;
        approverName = by.name();
        approvedAt = now;
        issuedAt = now;
        dueAt = now.plus(toAnswer);
    }

    void decline() {
        move(QueryState.DECLINED);
    }

    void withdraw() {
        move(QueryState.WITHDRAWN);
    }

    /** The bank's first look. @return whether it was the first */
    boolean read(Instant now) {
        if (readAt != null || !state.isIssued()) {
            return false;
        }
        readAt = now;
        return true;
    }

    /** The bank has answered in full; a dynamic query is watched from now on. */
    public void answered(String code, String words, Actor by, Instant now) {
        move(kind == QueryKind.DYNAMIC ? QueryState.WATCHING : QueryState.ANSWERED);
        if (target.watchDays() != null && kind == QueryKind.DYNAMIC) {
            watchUntil = now.plus(Duration.ofDays(target.watchDays()));
        }
        signed(code, words, by, now);
    }

    /** The bank could not. */
    public void failed(String code, String words, Actor by, Instant now) {
        move(QueryState.FAILED);
        signed(code, words, by, now);
    }

    private void signed(String code, String words, Actor by, Instant now) {
        resultCode = code;
        remark = words;
        answeredBy = by.name();
        answeredAt = now;
    }

    /**
     * Rows may be added now: before the answer is complete, or while it is watched.
     *
     * @throws Conflict {@code funds.query-answered} or {@code funds.query-not-open}
     */
    public void requireOpen() {
        if (state == QueryState.ANSWERED || state == QueryState.FAILED) {
            throw Conflict.of("funds.query-answered");
        }
        if (state != QueryState.ISSUED && state != QueryState.WATCHING) {
            throw Conflict.of("funds.query-not-open");
        }
    }

    /** Whether the bank may add rows at that moment. */
    public boolean isOpen(Instant at) {
        return state == QueryState.ISSUED
                || state == QueryState.WATCHING && (watchUntil == null || at.isBefore(watchUntil));
    }

    boolean isCorrectable() {
        return state == QueryState.ANSWERED || state == QueryState.WATCHING || state == QueryState.ENDED;
    }

    /** @return the number that a correction would have now. @throws Conflict {@code funds.query-not-answered} */
    public int nextRevision() {
        if (!isCorrectable()) {
            throw Conflict.of("funds.query-not-answered");
        }
        return revision + 1;
    }

    /** @return the number of the revision. @throws Conflict {@code funds.query-not-answered} */
    public int correct() {
        revision = nextRevision();
        return revision;
    }

    /** @throws Conflict {@code funds.query-end-not-ordered} unless it runs and the bank was told to end it */
    public void requireEndOrdered() {
        if (!isEndOrdered() || state != QueryState.WATCHING) {
            throw Conflict.of("funds.query-end-not-ordered");
        }
    }

    /** 动态查询解除 (100307) is ordered. @throws RuleViolation if it is no dynamic query that runs, or was ordered before */
    void orderEnd(String number, Instant now) {
        if (state != QueryState.WATCHING) {
            throw Conflict.of("funds.query-not-watching");
        }
        if (endOrderedAt != null) {
            throw Conflict.of("funds.query-end-ordered");
        }
        endNo = number;
        endOrderedAt = now;
    }

    /** It ends: the bank has stopped pushing, or its time is over. */
    public void end(Instant now) {
        move(QueryState.ENDED);
        endedAt = now;
    }

    private void move(QueryState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("funds.query-move", state, to);
        }
        state = to;
    }

    public UUID id() {
        return id;
    }

    public QueryKind kind() {
        return kind;
    }

    public QueryState state() {
        return state;
    }

    public Parties parties() {
        return parties;
    }

    public QueryTarget target() {
        return target;
    }

    public int revision() {
        return revision;
    }

    public Instant watchUntil() {
        return watchUntil;
    }

    public boolean isEndOrdered() {
        return endOrderedAt != null;
    }

    String paperNo() {
        return paperNo;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Long feedNo() {
        return feedNo;
    }

    /** What work items and audit call it. */
    String title() {
        String what = kind == QueryKind.SINGLE
                ? target.paramNo()
                : target.accountNo().isEmpty() ? target.maskedName() : target.maskedAccount();
        return what + " · " + groundNo;
    }

    String groundNo() {
        return groundNo;
    }

    /** For screens and programs; {@code full}: with account and holder unmasked, for the bank that must find them. */
    public QueryRow toRow(boolean full) {
        return new QueryRow(
                id,
                orderNo,
                paperNo,
                kind.name(),
                state.name(),
                state.tone(),
                groundType,
                groundId,
                groundNo,
                caseId,
                parties.bankCode(),
                parties.bankName(),
                full ? target.accountNo() : target.maskedAccount(),
                full ? target.holderName() : target.maskedName(),
                target.holderType().name(),
                target.credentialType(),
                full ? target.credentialNo() : target.maskedCredential(),
                target.inquiryMode(),
                target.from(),
                target.to(),
                target.watchDays(),
                target.paramType(),
                target.paramNo(),
                parties.orgName(),
                parties.leadName(),
                parties.leadPoliceNo(),
                parties.leadPhone(),
                parties.secondName(),
                parties.secondPoliceNo(),
                reason,
                drawnAt,
                approverName,
                issuedAt,
                dueAt,
                readAt,
                answeredAt,
                answeredBy,
                resultCode,
                remark,
                revision,
                watchUntil,
                endNo,
                endOrderedAt,
                endedAt);
    }
}
