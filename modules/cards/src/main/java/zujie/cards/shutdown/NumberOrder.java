package zujie.cards.shutdown;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.cards.number.NumberKind;
import zujie.cards.number.NumberMeasure;
import zujie.cards.number.Protection;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * An order to a carrier on one number (号码处置指令, R5.12): two officers draw it up, an approver who is neither of them
 * lets it out, the carrier executes it within minutes or says why it cannot. An executed one ends when the number is
 * given back, for which the police must have agreed (R5.9).
 *
 * <p>The number is kept as the victim's telephone showed it, forged and malformed displays included (R5.11).
 */
@Entity
@Table(name = "cards_number_order")
class NumberOrder {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "order_no")
    private String orderNo;

    @Enumerated(EnumType.STRING)
    private OrderSource source;

    @Enumerated(EnumType.STRING)
    private NumberOrderState state;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_no")
    private String reportNo;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "shown_number")
    private String shownNumber;

    private String normalised;

    @Column(name = "number_key")
    private String numberKey;

    @Column(name = "suspected_spoof")
    private boolean suspectedSpoof;

    @Enumerated(EnumType.STRING)
    private NumberKind kind;

    @Enumerated(EnumType.STRING)
    private NumberMeasure measure;

    @Column(name = "confirmed_twice")
    private boolean confirmedTwice;

    @Embedded
    private OrderTerms terms;

    @Embedded
    private OrderParties parties;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_rank")
    private AuthorityRank minRank;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private Approval approval;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private CarrierAnswer answer;

    @Embedded
    private RestoreWay restore;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<NumberOrderStep> steps = new ArrayList<>();

    protected NumberOrder() {}

    /** Draws up an order; the parts of the draft have been checked by themselves. It is not out yet. */
    static NumberOrder draw(NumberOrderDraft d, Actor by, Instant now) {
        NumberOrder o = new NumberOrder();
        o.id = Ids.next();
        o.orderNo = d.orderNo();
        o.source = d.source();
        o.state = NumberOrderState.DRAFT;
        o.reportId = d.ground().reportId();
        o.reportNo = d.ground().reportNo();
        o.caseId = d.ground().caseId();
        o.caseNo = d.ground().caseNo();
        o.shownNumber = d.number().shown().value();
        o.normalised = d.number().normalised();
        o.numberKey = d.number().key();
        o.suspectedSpoof = d.number().suspectedSpoof();
        o.kind = d.kind();
        o.measure = d.measure();
        o.confirmedTwice = d.protection() == Protection.CONFIRM;
        o.terms = d.terms();
        o.parties = d.parties();
        o.minRank = d.minRank();
        o.createdAt = now;
        o.restore = RestoreWay.NOT_BEGUN;
        o.note(
                NumberOrderStep.Event.ORDERED,
                NumberOrderState.DRAFT,
                by,
                now,
                d.terms().reason());
        return o;
    }

    /** Asks an approver first. */
    void submit() {
        become(NumberOrderState.PENDING_APPROVAL);
    }

    /** Lets it out without an approver, where the dated parameter allows that. */
    void issueAtOnce(Actor by, Instant now, Duration clock) {
        NumberOrderState before = become(NumberOrderState.ISSUED);
        runClock(now, clock);
        note(NumberOrderStep.Event.ISSUED, before, by, now, "");
    }

    /** Lets it out; the carrier's clock runs. @throws Denied if the approver may not decide on this order */
    void approve(Actor by, Instant now, String why, Duration clock) {
        NumberOrderState before = decide(by, now, NumberOrderState.ISSUED);
        runClock(now, clock);
        note(NumberOrderStep.Event.APPROVED, before, by, now, why);
    }

    /** @throws Denied if the approver may not decide on this order */
    void refuse(Actor by, Instant now, String why) {
        NumberOrderState before = decide(by, now, NumberOrderState.REFUSED);
        note(NumberOrderStep.Event.REFUSED, before, by, now, why);
    }

    void withdraw(Actor by, Instant now, String why) {
        NumberOrderState before = become(NumberOrderState.WITHDRAWN);
        note(NumberOrderStep.Event.WITHDRAWN, before, by, now, why);
    }

    /**
     * The carrier has done it.
     *
     * @param when between the issue and now
     * @param told when the holder was told; needed where a line was closed (R3.1), null where nobody holds the number
     */
    void execute(Actor by, Instant now, Instant when, String who, String remark, @Nullable Instant told) {
        requireMove(NumberOrderState.EXECUTED);
        requireSinceIssue("executedAt", when, now);
        if (measure.closesLine() && told == null) {
            throw RuleViolation.onField("noticeAt", "cards.notice-missing");
        }
        if (told != null) {
            requireSinceIssue("noticeAt", told, now);
        }
        answer = CarrierAnswer.executed(now, when, who, remark, told);
        NumberOrderState before = become(NumberOrderState.EXECUTED);
        note(NumberOrderStep.Event.EXECUTED, before, by, now, remark);
    }

    void fail(Actor by, Instant now, FailureCode code, String who, String remark) {
        requireMove(NumberOrderState.FAILED);
        answer = CarrierAnswer.failed(now, code, who, remark);
        NumberOrderState before = become(NumberOrderState.FAILED);
        note(NumberOrderStep.Event.FAILED, before, by, now, remark);
    }

    /** The holder, or the police by themselves, ask for the number back. */
    void requestRestore(Actor by, Instant now, String why) {
        requireMove(NumberOrderState.RESTORED);
        restore = restore.requested(now, why);
        note(NumberOrderStep.Event.RESTORE_REQUESTED, state, by, now, why);
    }

    /** The police have verified (R5.9); if they agree, the carrier's clock runs again. */
    void decideRestore(Actor by, Instant now, boolean agreed, String why, Duration clock) {
        requireMove(NumberOrderState.RESTORED);
        restore = restore.decided(now, agreed, clock);
        NumberOrderStep.Event event =
                agreed ? NumberOrderStep.Event.RESTORE_AGREED : NumberOrderStep.Event.RESTORE_REFUSED;
        note(event, state, by, now, why);
    }

    /** The carrier has given the number back. @throws RuleViolation without the agreement of the police (R5.9) */
    void confirmRestore(Actor by, Instant now, String remark) {
        requireMove(NumberOrderState.RESTORED);
        if (source.needsPoliceToRestore() && restore.stage() != RestoreStage.AGREED) {
            throw RuleViolation.of("cards.restore-not-agreed");
        }
        restore = restore.done(now);
        NumberOrderState before = become(NumberOrderState.RESTORED);
        note(NumberOrderStep.Event.RESTORED, before, by, now, remark);
    }

    private void requireSinceIssue(String field, Instant when, Instant now) {
        if (when.isBefore(issuedAt) || when.isAfter(now)) {
            throw RuleViolation.onField(field, "cards.time-outside-order");
        }
    }

    private NumberOrderState decide(Actor by, Instant now, NumberOrderState to) {
        requireMove(to);
        UUID account = by.requireId();
        if (parties.isOfficer(account)) {
            throw Denied.of("cards.approver-is-officer");
        }
        AuthorityRank rank = by.rank();
        if (rank == null || !rank.atLeast(minRank)) {
            throw Denied.of("cards.rank-too-low");
        }
        NumberOrderState before = become(to);
        approval = new Approval(account, by.name(), rank, now);
        return before;
    }

    private void runClock(Instant now, Duration clock) {
        issuedAt = now;
        dueAt = now.plus(clock);
    }

    private void requireMove(NumberOrderState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("cards.number-order-move", state, to);
        }
    }

    private NumberOrderState become(NumberOrderState to) {
        requireMove(to);
        NumberOrderState before = state;
        state = to;
        return before;
    }

    private void note(NumberOrderStep.Event event, NumberOrderState before, Actor by, Instant now, String why) {
        steps.add(NumberOrderStep.of(steps.size() + 1, event, before, state, by, now, why));
    }

    UUID id() {
        return id;
    }

    String orderNo() {
        return orderNo;
    }

    NumberOrderState state() {
        return state;
    }

    OrderSource source() {
        return source;
    }

    String numberKey() {
        return numberKey;
    }

    ShownNumber shown() {
        return new ShownNumber(shownNumber);
    }

    @Nullable
    String normalised() {
        return normalised;
    }

    boolean isSuspectedSpoof() {
        return suspectedSpoof;
    }

    NumberKind kind() {
        return kind;
    }

    NumberMeasure measure() {
        return measure;
    }

    boolean isConfirmedTwice() {
        return confirmedTwice;
    }

    OrderTerms terms() {
        return terms;
    }

    OrderParties parties() {
        return parties;
    }

    AuthorityRank minRank() {
        return minRank;
    }

    Instant createdAt() {
        return createdAt;
    }

    NumberOrderDraft.Ground ground() {
        return new NumberOrderDraft.Ground(reportId, reportNo, caseId, caseNo);
    }

    /** Who decided on it; null until then, and when no approval was needed. */
    @Nullable
    Approval approval() {
        return approval;
    }

    @Nullable
    Instant issuedAt() {
        return issuedAt;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    /** What the carrier said; null until it has. */
    @Nullable
    CarrierAnswer answer() {
        return answer;
    }

    RestoreWay restore() {
        return restore;
    }

    List<NumberOrderStep> steps() {
        return List.copyOf(steps);
    }

    /** The clock that runs now: the carrier's to execute or to restore; null if none. */
    @Nullable
    Instant runningClock() {
        if (state == NumberOrderState.ISSUED) {
            return dueAt;
        }
        return state == NumberOrderState.EXECUTED && restore.stage() == RestoreStage.AGREED ? restore.dueAt() : null;
    }
}
