package zujie.outreach.dissuasion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;

/**
 * What was at risk and what was saved, in fen. A saved sum is a claim until a second person has confirmed it on the
 * ground of an attached piece of evidence; only then it counts.
 */
@Embeddable
public class Saving {

    @Column(name = "at_risk_fen")
    private Long atRiskFen;

    @Column(name = "claimed_fen")
    private Long claimedFen;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "saved_fen")
    private long savedFen;

    private UUID evidence;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Saving() {}

    static Saving none() {
        return new Saving();
    }

    /** The largest sum that anybody has seen at risk. */
    void atRisk(@Nullable Long fen) {
        if (fen != null && (atRiskFen == null || fen > atRiskFen)) {
            atRiskFen = fen;
        }
    }

    void claim(@Nullable Long fen, Actor by) {
        if (fen == null) {
            return;
        }
        requireWithinRisk(fen);
        claimedFen = fen;
        claimedBy = by.requireId();
    }

    /** @throws Denied for whoever claimed it; @throws Conflict if it is confirmed already */
    void confirm(long fen, UUID attachment, Actor by, Instant now) {
        if (confirmedAt != null) {
            throw Conflict.of("outreach.saving-confirmed");
        }
        if (by.requireId().equals(claimedBy)) {
            throw Denied.of("outreach.saving-own-claim");
        }
        requireWithinRisk(fen);
        savedFen = fen;
        evidence = attachment;
        confirmedBy = by.name();
        confirmedAt = now;
    }

    private void requireWithinRisk(long fen) {
        if (fen <= 0) {
            throw InvalidValue.onField("savedFen", "outreach.amount-not-positive");
        }
        if (atRiskFen == null || fen > atRiskFen) {
            throw InvalidValue.onField("savedFen", "outreach.saved-above-risk");
        }
    }

    @Nullable
    public Long atRiskFen() {
        return atRiskFen;
    }

    @Nullable
    public Long claimedFen() {
        return claimedFen;
    }

    /** What counts; 0 until it is confirmed. */
    public long savedFen() {
        return savedFen;
    }

    @Nullable
    public UUID claimedBy() {
        return claimedBy;
    }

    @Nullable
    public String confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    public Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    public UUID evidence() {
        return evidence;
    }
}
