package zujie.funds.board;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Reports;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The board of the golden hour for the caller's unit and below (SR-1, SR-13): read at once, counted in memory, which is
 * bounded. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
public class GoldenHour {

    private static final int MOST_DAYS = 31;
    private static final int MOST_ORDERS = 20_000;

    @Inject
    StopTraces orders;

    @Inject
    Reports reports;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * Which part of the board.
     *
     * @param days today and so many days before it, at most 31; null for today alone
     * @param bank code of the only bank to count; null or blank for all
     * @param page of the reports, from 1; null for the first
     * @param stuckPage of the orders that wait, from 1; null for the first
     */
    public record Asked(
            @Nullable Integer days, @Nullable String bank, @Nullable Integer page, @Nullable Integer stuckPage) {}

    /** @throws InvalidValue {@code funds.board-days}, {@code funds.board-page} */
    public GoldenHourView handle(Asked asked) {
        int days = asked.days() == null ? 1 : asked.days();
        if (days < 1 || days > MOST_DAYS) {
            throw InvalidValue.onField("days", "funds.board-days", MOST_DAYS);
        }
        int page = page("page", asked.page());
        int stuckPage = page("stuckPage", asked.stuckPage());
        String bank = asked.bank() == null || asked.bank().isBlank()
                ? null
                : asked.bank().strip();
        Instant from = clock.today()
                .minusDays(days - 1L)
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
        List<StopTrace> traces = orders.since(from, caller.actor().unitPath(), bank, MOST_ORDERS + 1);
        AuditNotes.detail("days", days);
        List<StopTrace> kept = traces.subList(0, Math.min(traces.size(), MOST_ORDERS));
        Map<UUID, Instant> received =
                reports.receivedAt(kept.stream().map(StopTrace::reportId).collect(Collectors.toSet()));
        Collection<List<StopTrace>> byReport =
                grouped(kept, StopTrace::reportId).values();
        List<StopTrace> waiting = kept.stream()
                .filter(StopTrace::isWaiting)
                .sorted(Comparator.comparing(StopTrace::issuedAt))
                .toList();
        return new GoldenHourView(
                days,
                traces.size() <= MOST_ORDERS,
                bank,
                reported(kept, received),
                Spread.of(kept.stream().map(StopTrace::toOrder).toList(), kept.size()),
                read(kept),
                held(kept),
                money(kept),
                grouped(kept, StopTrace::bankCode).values().stream()
                        .map(of -> bank(of, received))
                        .sorted(Comparator.comparingInt(GoldenHourView.Bank::waiting)
                                .thenComparingInt(GoldenHourView.Bank::orders)
                                .reversed())
                        .toList(),
                byReport.size(),
                page,
                byReport.stream()
                        .skip(before(page))
                        .limit(GoldenHourView.ON_A_PAGE)
                        .map(of -> report(of, received.get(of.get(0).reportId())))
                        .toList(),
                waiting.size(),
                stuckPage,
                waiting.stream()
                        .skip(before(stuckPage))
                        .limit(GoldenHourView.ON_A_PAGE)
                        .map(this::stuck)
                        .toList());
    }

    private static int page(String field, @Nullable Integer asked) {
        if (asked != null && (asked < 1 || asked > MOST_ORDERS)) {
            throw InvalidValue.onField(field, "funds.board-page");
        }
        return asked == null ? 1 : asked;
    }

    private static long before(int page) {
        return (page - 1L) * GoldenHourView.ON_A_PAGE;
    }

    /** From the report to the order, over the orders whose report the caller may see. */
    private static Spread reported(List<StopTrace> traces, Map<UUID, Instant> received) {
        List<Duration> took = traces.stream()
                .filter(t -> received.containsKey(t.reportId()))
                .map(t -> t.sinceReport(Objects.requireNonNull(received.get(t.reportId()))))
                .toList();
        return Spread.of(took, took.size());
    }

    private static Spread read(List<StopTrace> traces) {
        List<StopTrace> read = where(traces, StopTrace::isRead);
        int spared = where(traces, t -> t.isSpared() && !t.isRead()).size();
        return Spread.of(read.stream().map(StopTrace::toRead).toList(), traces.size() - spared);
    }

    private static Spread held(List<StopTrace> traces) {
        List<StopTrace> held = where(traces, StopTrace::isHeld);
        int missing = where(traces, t -> t.isWaiting() || t.isNeverAnswered()).size();
        return Spread.of(held.stream().map(StopTrace::toHeld).toList(), held.size() + missing);
    }

    private static GoldenHourView.Money money(List<StopTrace> traces) {
        return new GoldenHourView.Money(
                traces.stream().mapToLong(t -> t.money().balanceFen()).sum(),
                traces.stream().mapToLong(t -> t.money().disputedFen()).sum());
    }

    private static GoldenHourView.Bank bank(List<StopTrace> traces, Map<UUID, Instant> received) {
        return new GoldenHourView.Bank(
                traces.get(0).bankCode(),
                traces.get(0).bankName(),
                traces.size(),
                where(traces, StopTrace::isRead).size(),
                where(traces, StopTrace::isHeld).size(),
                where(traces, t -> t.answeredAt() != null && !t.isHeld()).size(),
                where(traces, StopTrace::isWaiting).size(),
                where(traces, StopTrace::isNeverAnswered).size(),
                reported(traces, received),
                read(traces),
                held(traces),
                money(traces));
    }

    private static GoldenHourView.Report report(List<StopTrace> traces, @Nullable Instant received) {
        Instant moved = first(traces, StopTrace::transferredAt);
        Instant first = first(traces, StopTrace::issuedAt);
        List<StopTrace> read = where(traces, StopTrace::isRead);
        List<StopTrace> held = where(traces, StopTrace::isHeld);
        List<StopTrace> waiting = where(traces, StopTrace::isWaiting);
        int silent = where(traces, StopTrace::isNeverAnswered).size();
        int unread = where(traces, t -> !t.isRead() && !t.isSpared()).size();
        return new GoldenHourView.Report(
                traces.get(0).reportId(),
                traces.get(0).reportNo(),
                traces.size(),
                read.size(),
                held.size(),
                waiting.size(),
                silent,
                received == null
                        ? null
                        : traces.stream()
                                .map(t -> t.sinceReport(received).toSeconds())
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                Duration.between(moved, first).toSeconds(),
                unread > 0 ? null : last(read, first, StopTrace::toRead),
                waiting.size() + silent > 0 ? null : last(held, first, StopTrace::toHeld),
                money(traces),
                waiting.stream().map(StopTrace::bankName).distinct().toList());
    }

    private static Instant first(List<StopTrace> traces, Function<StopTrace, Instant> what) {
        return traces.stream().map(what).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Seconds from the first order until the last of them was done; null without any. */
    private static @Nullable Long last(List<StopTrace> done, Instant first, Function<StopTrace, Duration> took) {
        return done.stream()
                .map(t -> t.issuedAt().plus(took.apply(t)))
                .max(Comparator.naturalOrder())
                .map(last -> Duration.between(first, last).toSeconds())
                .orElse(null);
    }

    private GoldenHourView.Stuck stuck(StopTrace t) {
        return new GoldenHourView.Stuck(
                t.id(),
                t.reportNo(),
                t.bankName(),
                t.issuedAt(),
                t.readAt(),
                t.dueAt(),
                t.dueAt().isBefore(clock.now()),
                t.leadName(),
                t.leadPhone());
    }

    private static List<StopTrace> where(List<StopTrace> traces, Predicate<StopTrace> what) {
        return traces.stream().filter(what).toList();
    }

    private static <K> Map<K, List<StopTrace>> grouped(List<StopTrace> traces, Function<StopTrace, K> by) {
        return traces.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
