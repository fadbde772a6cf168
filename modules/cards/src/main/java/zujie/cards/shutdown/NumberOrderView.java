package zujie.cards.shutdown;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;

/**
 * An order in full, as far as the reader may see it.
 *
 * @param order what the list shows of it; its number is in full only for the carrier
 * @param normalised the number for comparing; null when the display is none, or the reader sees it masked
 * @param source who caused the stop; decides who decides on giving the number back (R5.9)
 * @param late whether the carrier answered after its clock
 * @param steps what was done with it, oldest first
 * @param actions what the reader may do with it now
 * @param readOnly whether the reader sees it only because its case is shared with his unit
 */
public record NumberOrderView(
        NumberOrderRow order,
        @Nullable String normalised,
        String source,
        @Nullable UUID reportId,
        @Nullable UUID caseId,
        String reason,
        String legalArticle,
        Instant startsAt,
        @Nullable Instant endsAt,
        String appealChannel,
        String requiredPapers,
        @Nullable String paperNo,
        String firstOfficer,
        String firstPoliceNo,
        String secondOfficer,
        String secondPoliceNo,
        boolean confirmedTwice,
        String minRank,
        @Nullable String approver,
        @Nullable Instant decidedAt,
        @Nullable Answer answer,
        boolean late,
        @Nullable String restoreReason,
        @Nullable Instant restoreAskedAt,
        @Nullable Instant restoredAt,
        List<Step> steps,
        List<Action> actions,
        boolean readOnly) {

    public NumberOrderView {
        steps = List.copyOf(steps);
        actions = List.copyOf(actions);
    }

    /**
     * What the carrier said.
     *
     * @param executedAt null if it failed
     * @param failure null if it was done
     * @param noticeAt when the holder was told (R3.1); null where nobody holds the number
     */
    @Schema(name = "NumberOrderAnswered")
    public record Answer(
            Instant answeredAt,
            @Nullable Instant executedAt,
            String executor,
            @Nullable String failure,
            String note,
            @Nullable Instant noticeAt) {}

    /**
     * One thing that was done.
     *
     * @param event such as {@code APPROVED}; its text is {@code cards.step.APPROVED}
     */
    @Schema(name = "NumberOrderStep")
    public record Step(String event, String from, String to, Instant at, String who, String reason) {}

    /**
     * Something the reader may do.
     *
     * @param name {@code approve}, {@code answer}, {@code withdraw}, {@code request-restore}, {@code decide-restore} or
     *     {@code restore}
     * @param whyNot code of the rule that stands against it; null if nothing does
     */
    @Schema(name = "NumberOrderAction")
    public record Action(String name, @Nullable String whyNot) {}

    static NumberOrderView of(NumberOrder o, Actor reader, boolean readOnly) {
        boolean inFull = NumberOrderBook.seesNumbers(reader);
        OrderTerms terms = o.terms();
        OrderParties parties = o.parties();
        Approval approval = o.approval();
        CarrierAnswer answer = o.answer();
        return new NumberOrderView(
                NumberOrderRow.of(o, inFull),
                inFull ? o.normalised() : null,
                o.source().name(),
                o.ground().reportId(),
                o.ground().caseId(),
                terms.reason(),
                terms.legalArticle(),
                terms.startsAt(),
                terms.endsAt(),
                terms.appealChannel(),
                terms.requiredPapers(),
                terms.paperNo(),
                parties.firstName(),
                parties.firstPoliceNo(),
                parties.secondName(),
                parties.secondPoliceNo(),
                o.isConfirmedTwice(),
                o.minRank().name(),
                approval == null ? null : approval.name(),
                approval == null ? null : approval.at(),
                answer == null ? null : of(answer),
                answer != null && answer.answeredAt().isAfter(o.dueAt()),
                o.restore().reason(),
                o.restore().askedAt(),
                o.restore().restoredAt(),
                o.steps().stream().map(NumberOrderStep::toView).toList(),
                readOnly ? List.of() : NumberOrderActions.of(o, reader),
                readOnly);
    }

    private static Answer of(CarrierAnswer a) {
        return new Answer(
                a.answeredAt(),
                a.executedAt(),
                a.executor(),
                a.failure() == null ? null : a.failure().name(),
                a.note(),
                a.noticeAt());
    }
}
