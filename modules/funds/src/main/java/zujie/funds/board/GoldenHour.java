package zujie.funds.board;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

/** The board of the golden hour for the caller's unit and below (SR-1, SR-13): one query, counted in memory,
 * which is bounded. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
public class GoldenHour {

    private static final int MOST_DAYS = 31;
    private static final int MOST_ORDERS = 20_000;
    private static final int MOST_SHOWN = 50;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Reports reports;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param days today and so many days before it, at most 31; null for today alone
     * @throws InvalidValue {@code funds.board-days}
     */
    public GoldenHourView handle(@Nullable Integer days) {
        int asked = days == null ? 1 : days;
        if (asked < 1 || asked > MOST_DAYS) {
            throw InvalidValue.onField("days", "funds.board-days", MOST_DAYS);
        }
        Instant from = clock.today()
                .minusDays(asked - 1L)
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
        List<StopTrace> traces = traces(from);
        AuditNotes.detail("days", asked);
        List<StopTrace> kept = traces.subList(0, Math.min(traces.size(), MOST_ORDERS));
        Map<UUID, Instant> received =
                reports.receivedAt(kept.stream().map(StopTrace::reportId).collect(Collectors.toSet()));
        return new GoldenHourView(
                asked,
                traces.size() <= MOST_ORDERS,
                reported(kept, received),
                Spread.of(kept.stream().map(StopTrace::toOrder).toList(), kept.size()),
                banks(kept, received),
                reports(kept, received),
                stuck(kept));
    }

    /** The latest first. */
    private List<StopTrace> traces(Instant from) {
        List<?> rows = database.createNativeQuery(
                        "select cast(id as char), cast(report_id as char), report_no, bank_code,"
                                + " bank_name, state, " + micros("transferred_at") + ", " + micros("issued_at") + ", "
                                + micros("read_at") + ", " + micros("answered_at") + ", " + micros("executed_at") + ", "
                                + micros("due_at") + ", lead_name, lead_phone from funds_stop_payment"
                                + " where unit_path like ?1 and issued_at >= ?2 order by issued_at desc, id desc")
                .setParameter(1, caller.actor().unitPath() + "%")
                .setParameter(2, from)
                .setMaxResults(MOST_ORDERS + 1)
                .getResultList();
        return rows.stream().map(row -> trace((Object[]) row)).toList();
    }

    private static String micros(String column) {
        return "timestampdiff(microsecond, '1970-01-01', " + column + ")";
    }

    private static StopTrace trace(Object[] row) {
        return new StopTrace(
                UUID.fromString((String) row[0]),
                UUID.fromString((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                instant(row[6]),
                instant(row[7]),
                instantOrNull(row[8]),
                instantOrNull(row[9]),
                instantOrNull(row[10]),
                instant(row[11]),
                (String) row[12],
                (String) row[13]);
    }

    private static Instant instant(Object micros) {
        return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }

    private static @Nullable Instant instantOrNull(@Nullable Object micros) {
        return micros == null ? null : instant(micros);
    }

    /** From the report to the order, over the orders whose report the caller may see. */
    private static Spread reported(List<StopTrace> traces, Map<UUID, Instant> received) {
        List<Duration> took = traces.stream()
                .filter(t -> received.containsKey(t.reportId()))
                .map(t -> t.sinceReport(Objects.requireNonNull(received.get(t.reportId()))))
                .toList();
        return Spread.of(took, took.size());
    }

    private static List<GoldenHourView.Bank> banks(List<StopTrace> traces, Map<UUID, Instant> received) {
        return grouped(traces, StopTrace::bankCode).values().stream()
                .map(of -> bank(of, received))
                .sorted(Comparator.comparingInt(GoldenHourView.Bank::waiting)
                        .thenComparingInt(GoldenHourView.Bank::orders)
                        .reversed())
                .toList();
    }

    private static GoldenHourView.Bank bank(List<StopTrace> traces, Map<UUID, Instant> received) {
        List<StopTrace> read = where(traces, t -> t.readAt() != null);
        List<StopTrace> held = where(traces, StopTrace::isHeld);
        int waiting = where(traces, StopTrace::isWaiting).size();
        return new GoldenHourView.Bank(
                traces.get(0).bankCode(),
                traces.get(0).bankName(),
                traces.size(),
                read.size(),
                held.size(),
                where(traces, t -> t.answeredAt() != null && !t.isHeld()).size(),
                waiting,
                reported(traces, received),
                Spread.of(read.stream().map(StopTrace::toRead).toList(), traces.size()),
                Spread.of(held.stream().map(StopTrace::toHeld).toList(), held.size() + waiting));
    }

    private static List<GoldenHourView.Report> reports(List<StopTrace> traces, Map<UUID, Instant> received) {
        return grouped(traces, StopTrace::reportId).values().stream()
                .limit(MOST_SHOWN)
                .map(of -> report(of, received.get(of.get(0).reportId())))
                .toList();
    }

    private static GoldenHourView.Report report(List<StopTrace> traces, @Nullable Instant received) {
        Instant moved = traces.stream()
                .map(StopTrace::transferredAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant first = traces.stream()
                .map(StopTrace::issuedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<StopTrace> waiting = where(traces, StopTrace::isWaiting);
        List<StopTrace> held = where(traces, StopTrace::isHeld);
        Long took = waiting.isEmpty()
                ? held.stream()
                        .map(t -> t.issuedAt().plus(t.toHeld()))
                        .max(Comparator.naturalOrder())
                        .map(last -> Duration.between(first, last).toSeconds())
                        .orElse(null)
                : null;
        return new GoldenHourView.Report(
                traces.get(0).reportId(),
                traces.get(0).reportNo(),
                traces.size(),
                held.size(),
                waiting.size(),
                received == null
                        ? null
                        : traces.stream()
                                .map(t -> t.sinceReport(received).toSeconds())
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                Duration.between(moved, first).toSeconds(),
                took,
                waiting.stream().map(StopTrace::bankName).distinct().toList());
    }

    private List<GoldenHourView.Stuck> stuck(List<StopTrace> traces) {
        Instant now = clock.now();
        return traces.stream()
                .filter(StopTrace::isWaiting)
                .sorted(Comparator.comparing(StopTrace::issuedAt))
                .limit(MOST_SHOWN)
                .map(t -> new GoldenHourView.Stuck(
                        t.id(),
                        t.reportNo(),
                        t.bankName(),
                        t.issuedAt(),
                        t.readAt(),
                        t.dueAt(),
                        t.dueAt().isBefore(now),
                        t.leadName(),
                        t.leadPhone()))
                .toList();
    }

    private static List<StopTrace> where(List<StopTrace> traces, Predicate<StopTrace> what) {
        return traces.stream().filter(what).toList();
    }

    private static <K> Map<K, List<StopTrace>> grouped(List<StopTrace> traces, Function<StopTrace, K> by) {
        return traces.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
