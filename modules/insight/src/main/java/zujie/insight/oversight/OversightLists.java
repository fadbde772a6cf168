package zujie.insight.oversight;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.cards.api.NumberLine;
import zujie.cards.api.NumberOrders;
import zujie.cards.api.NumberSelection;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopPayments;
import zujie.funds.api.StopSelection;
import zujie.insight.month.MonthSpan;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The orders behind an authority's figures, of its own field only; without accounts, numbers and names of persons. */
@UseCase
@Permitted(Role.REGULATOR)
class OversightLists {

    private static final int PIECE = 200;

    @Inject
    Mandates mandates;

    @Inject
    StopPayments stops;

    @Inject
    NumberOrders numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * What a list shows.
     *
     * @param month such as {@code 2026-11}; null for the month that runs now
     * @param which what is counted; null for all orders of the month
     * @param partner head office of a bank or headquarters of a carrier; null for all
     * @param cursor where the piece begins; null for the first
     */
    record Asked(@Nullable String month, @Nullable String which, @Nullable String partner, @Nullable String cursor) {}

    /**
     * Stops, for an authority over banks; the oldest first, at most 200.
     *
     * @throws Denied {@code insight.no-mandate}, {@code insight.not-in-mandate}
     * @throws InvalidValue if month, kind or cursor cannot be read
     */
    public Slice<StopLine> stops(Asked asked) {
        Mandate mandate = require(Mandate.Field.BANKS);
        MonthSpan month = MonthSpan.of(asked.month(), clock.today());
        StopSelection.Which which = which(StopSelection.Which.values(), asked.which(), StopSelection.Which.ORDERED);
        List<StopLine> lines = stops.lines(
                new StopSelection(which, month.from(), month.to(), mandate.areaPath(), given(asked.partner())),
                given(asked.cursor()));
        note(asked, month, which, lines.stream().map(StopLine::orderId).toList());
        return new Slice<>(
                lines, lines.size() < PIECE ? null : lines.get(PIECE - 1).cursor());
    }

    /**
     * Orders on numbers, for an authority over carriers; the oldest first, at most 200.
     *
     * @throws Denied {@code insight.no-mandate}, {@code insight.not-in-mandate}
     * @throws InvalidValue if month, kind or cursor cannot be read
     */
    public Slice<NumberLine> numbers(Asked asked) {
        Mandate mandate = require(Mandate.Field.CARRIERS);
        MonthSpan month = MonthSpan.of(asked.month(), clock.today());
        NumberSelection.Which which =
                which(NumberSelection.Which.values(), asked.which(), NumberSelection.Which.ISSUED);
        List<NumberLine> lines = numbers.lines(
                new NumberSelection(which, month.from(), month.to(), mandate.areaPath(), given(asked.partner())),
                given(asked.cursor()));
        note(asked, month, which, lines.stream().map(NumberLine::orderId).toList());
        return new Slice<>(
                lines, lines.size() < PIECE ? null : lines.get(PIECE - 1).cursor());
    }

    private Mandate require(Mandate.Field field) {
        Mandate mandate = mandates.require(caller.actor());
        if (mandate.field() != field) {
            throw Denied.of("insight.not-in-mandate");
        }
        return mandate;
    }

    private static void note(Asked asked, MonthSpan month, Enum<?> which, List<UUID> shown) {
        AuditNotes.detail("filter", "month=" + month + " which=" + which + " partner=" + given(asked.partner()));
        AuditNotes.listed(shown);
    }

    private static <E extends Enum<E>> E which(E[] all, @Nullable String name, E otherwise) {
        String asked = given(name);
        if (asked == null) {
            return otherwise;
        }
        return Arrays.stream(all)
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("which", "insight.which-unknown", asked));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
