package zujie.funds.freeze;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A freeze in full, as far as the reader may see it: a bank not the inner words of the police.
 *
 * @param freeze what lists show of it
 * @param rank the level that approves it
 * @param renewalAsked the renewal that waits for an approver; null if none does
 * @param release the release that was asked for; null if none was
 * @param unrelated whether the money was found to have nothing to do with the case
 * @param papers legal papers, the first is the freeze's own
 * @param steps what was done with it, oldest first
 * @param readOnly whether the reader sees it only because its case is shared with his unit
 */
public record FreezeView(
        FreezeRow freeze,
        String rank,
        String reason,
        String scopeReason,
        UUID leadOfficerId,
        UUID secondOfficerId,
        @Nullable String legalReviewer,
        @Nullable UUID legalReviewerId,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable Instant readAt,
        @Nullable Instant executedAt,
        @Nullable Instant bankExpiresAt,
        String earlierOrgan,
        String bankNo,
        String remark,
        int renewals,
        @Nullable Asked renewalAsked,
        @Nullable Integer renewalOrderedMonths,
        @Nullable Asked release,
        boolean unrelated,
        @Nullable Instant releaseDueAt,
        @Nullable Instant liftedAt,
        @Nullable Instant ownerToldAt,
        List<Paper> papers,
        List<Step> steps,
        boolean readOnly) {

    public FreezeView {
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
    }

    /**
     * One thing that was done.
     *
     * @param event such as {@code ISSUED}; its text is {@code funds.freeze-step.ISSUED}
     */
    @Schema(name = "FreezeStep")
    public record Step(String event, String from, String to, Instant at, String who, String reason) {}

    /**
     * A legal paper.
     *
     * @param kind {@code FREEZE}, {@code RENEWAL} or {@code RELEASE}
     * @param orgCode the unit that issued it, which keeps it if the case goes to another
     * @param officers both officers with their police numbers, as they stand under the seal
     * @param months the term it orders; 0 for a release
     */
    public record Paper(
            String kind, String no, Instant issuedAt, String orgCode, String officers, String approver, int months) {

        boolean isRenewal() {
            return kind.equals(FreezePaper.Kind.RENEWAL.name());
        }
    }

    /** The paper by which it holds or held: its own, or that of the last renewal the bank has made; null without any. */
    public @Nullable Paper inForce() {
        Instant renewed = steps.stream()
                .filter(step -> step.event().equals(FreezeStep.Event.RENEWED.name()))
                .map(Step::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return papers.stream()
                .filter(p -> p.isRenewal() && !p.issuedAt().isAfter(renewed))
                .max(Comparator.comparing(Paper::issuedAt))
                .orElse(papers.isEmpty() ? null : papers.get(0));
    }

    /** What its bank is to have in hand now: the paper in force and one that it has not carried out; none once it is over. */
    public List<Paper> due() {
        FreezeState state = FreezeState.valueOf(freeze.state());
        Paper last = papers.isEmpty() ? null : papers.get(papers.size() - 1);
        Paper held = inForce();
        if (last == null || held == null) {
            return List.of();
        }
        if (state == FreezeState.RELEASED && liftedAt == null) {
            return List.of(last);
        }
        if (state != FreezeState.ISSUED && !state.isActive()) {
            return List.of();
        }
        return renewalOrderedMonths == null ? List.of(held) : List.of(held, last);
    }

    /** What somebody asks for, and why. */
    @Schema(name = "FreezeAsked")
    public record Asked(String name, Instant at, String reason, @Nullable Integer months) {}

    static FreezeView of(FreezeOrder f, boolean bank, boolean readOnly) {
        FreezeLife life = f.life();
        FreezeAnswer answer = life.answer();
        Signature legal = life.legal();
        Signature approval = life.approval();
        Renewal renewal = life.renewal();
        Unfreezing release = life.unfreezing();
        return new FreezeView(
                FreezeRow.of(f, bank),
                f.rank().name(),
                bank ? "" : f.reason(),
                bank ? "" : f.target().scopeReason(),
                f.parties().leadOfficer(),
                f.parties().secondOfficer(),
                legal == null || bank ? null : legal.name(),
                legal == null || bank ? null : legal.who(),
                approval == null ? null : approval.name(),
                approval == null ? null : approval.at(),
                life.readAt(),
                answer == null ? null : answer.executedAt(),
                answer == null ? null : answer.expiresAt(),
                answer == null ? "" : answer.earlierOrgan(),
                answer == null ? "" : answer.bankNo(),
                answer == null ? "" : answer.remark(),
                life.renewals(),
                renewal == null || renewal.isApproved() || bank
                        ? null
                        : new Asked(renewal.askedName(), renewal.askedAt(), renewal.reason(), renewal.months()),
                renewal != null && renewal.isApproved() ? renewal.months() : null,
                release == null || bank
                        ? null
                        : new Asked(release.askedName(), release.askedAt(), release.reason(), null),
                f.isUnrelated(),
                release == null ? null : release.dueAt(),
                life.liftedAt(),
                life.ownerToldAt(),
                f.papers().stream().map(FreezePaper::toView).toList(),
                f.steps().stream()
                        .filter(step -> !bank || step.event().isForBank())
                        .map(step -> step.toView(bank))
                        .toList(),
                readOnly);
    }
}
