package zujie.funds.involved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * What one bank does about a listing: it makes the listed account unusable, or has the holder of other accounts verify
 * his identity within three days, and limits what is not verified (R3.3).
 */
@Entity
@Table(name = "funds_involved_measure")
class InvolvedMeasure {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "involved_id")
    private UUID involvedId;

    private boolean own;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_path")
    private String bankPath;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "verify_due_at")
    private Instant verifyDueAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "limited_at")
    private Instant limitedAt;

    @Column(name = "lift_ordered_at")
    private Instant liftOrderedAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "done_by")
    private String doneBy;

    private String note;

    protected InvolvedMeasure() {}

    /** On the listed account itself. */
    static InvolvedMeasure ofListed(UUID involved, Organisation bank) {
        return of(involved, bank, true, Extent.ACCOUNT);
    }

    /**
     * On the holder's other accounts.
     *
     * @param payment whether it is a payment institution
     */
    static InvolvedMeasure ofOthers(UUID involved, Organisation bank, boolean payment) {
        return of(involved, bank, false, payment ? Extent.ALL_BUSINESS : Extent.NON_COUNTER);
    }

    private static InvolvedMeasure of(UUID involved, Organisation bank, boolean own, Extent extent) {
        InvolvedMeasure m = new InvolvedMeasure();
        m.id = Ids.next();
        m.involvedId = involved;
        m.own = own;
        m.extent = extent;
        m.state = MeasureState.PENDING;
        m.bankCode = bank.code();
        m.bankName = bank.shortName();
        m.bankPath = bank.path();
        m.doneBy = "";
        m.note = "";
        return m;
    }

    private void move(MeasureState to, Actor by, String words) {
        if (!state.canBecome(to, own)) {
            throw IllegalMove.of("funds.measure-move", state, to);
        }
        state = to;
        doneBy = by.name();
        note = words;
    }

    void none(Actor by, String words) {
        move(MeasureState.NONE, by, words);
    }

    /** The holder was told; from now on the three days run. */
    void tell(Actor by, String words, Instant now, Instant due) {
        move(MeasureState.NOTIFIED, by, words);
        notifiedAt = now;
        verifyDueAt = due;
    }

    /** The holder's identity was verified again: in time nothing is limited, later the limit is lifted at once (art. 32). */
    void verify(Actor by, String words, Instant now) {
        if (own) {
            throw IllegalMove.of("funds.measure-move", state, MeasureState.VERIFIED);
        }
        move(state == MeasureState.LIMITED ? MeasureState.LIFTED : MeasureState.VERIFIED, by, words);
        verifiedAt = now;
        if (state == MeasureState.LIFTED) {
            liftedAt = now;
        }
    }

    /**
     * The account cannot be used, or the other accounts lose what {@link Extent} says.
     *
     * @throws Conflict {@code funds.measure-too-early} while the holder may still verify
     */
    void limit(Actor by, String words, Instant now) {
        if (state == MeasureState.NOTIFIED && now.isBefore(verifyDueAt)) {
            throw Conflict.of("funds.measure-too-early");
        }
        move(MeasureState.LIMITED, by, words);
        limitedAt = now;
        if (own) {
            notifiedAt = now;
        }
    }

    /** The account left the list. @return whether the bank has something to lift */
    boolean orderLift(Instant now) {
        if (state != MeasureState.LIMITED) {
            return false;
        }
        liftOrderedAt = now;
        return true;
    }

    /** @throws Conflict {@code funds.measure-lift-not-ordered} */
    void lift(Actor by, String words, Instant now) {
        if (liftOrderedAt == null) {
            throw Conflict.of("funds.measure-lift-not-ordered");
        }
        move(MeasureState.LIFTED, by, words);
        liftedAt = now;
    }

    boolean isWaiting() {
        return state == MeasureState.PENDING || state == MeasureState.NOTIFIED;
    }

    UUID id() {
        return id;
    }

    UUID involvedId() {
        return involvedId;
    }

    boolean isOwn() {
        return own;
    }

    MeasureState state() {
        return state;
    }

    String bankCode() {
        return bankCode;
    }

    String bankName() {
        return bankName;
    }

    String bankPath() {
        return bankPath;
    }

    Instant verifyDueAt() {
        return verifyDueAt;
    }

    InvolvedRow.Measure toRow() {
        return new InvolvedRow.Measure(
                id,
                own,
                extent.name(),
                state.name(),
                state.tone(),
                bankName,
                notifiedAt,
                verifyDueAt,
                verifiedAt,
                limitedAt,
                liftOrderedAt,
                liftedAt,
                doneBy,
                note);
    }
}
