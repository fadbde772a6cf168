package zujie.insight.funnel;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Reports;
import zujie.funds.api.MoneyBooks;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 资金漏斗 of the caller's unit and below: three sums over entries, so that a figure once told can be told again. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class Funnel {

    private static final int PERCENT = 100;

    @Inject
    Reports.Books reports;

    @Inject
    MoneyBooks money;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @param from such as {@code 2026-11-01}; null or blank for the first day of this month
     * @param to the last day, included; null or blank for today
     * @param asOf the day at whose end something must have been entered to count; null or blank for now
     * @throws InvalidValue {@code insight.date-malformed}, {@code insight.span-turned}
     */
    public FunnelView handle(@Nullable String from, @Nullable String to, @Nullable String asOf) {
        LocalDate today = clock.today();
        LocalDate first = dayOr("from", from, today.withDayOfMonth(1));
        LocalDate last = dayOr("to", to, today);
        LocalDate knownOn = day("asOf", asOf);
        if (last.isBefore(first)) {
            throw InvalidValue.onField("to", "insight.span-turned");
        }
        Instant begin = startOf(first);
        Instant end = startOf(last.plusDays(1));
        Instant known = startOf((knownOn == null ? today : knownOn).plusDays(1));
        String unit = caller.actor().unitPath();
        AuditNotes.detail("span", first + "/" + last);
        Reports.Booked reported = reports.booked(begin, end, unit, known);
        return new FunnelView(
                first,
                last,
                knownOn,
                caller.actor().orgName(),
                reported.reports(),
                reported.lossFen(),
                held(money.stopped(begin, end, unit, known), reported.lossFen()),
                held(money.frozen(begin, end, unit, known), reported.lossFen()));
    }

    private static FunnelView.Held held(MoneyBooks.Booked booked, long lossFen) {
        Long share = lossFen <= 0 ? null : Long.valueOf(Math.multiplyExact(booked.involvedFen(), PERCENT) / lossFen);
        return new FunnelView.Held(booked.orders(), booked.balanceFen(), booked.involvedFen(), share);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static LocalDate dayOr(String field, @Nullable String text, LocalDate usual) {
        LocalDate day = day(field, text);
        return day == null ? usual : day;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw InvalidValue.onField(field, "insight.date-malformed");
        }
    }
}
