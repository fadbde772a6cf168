package zujie.funds.workmode;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.AccountData;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.order.Notes;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopRow;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.workmode.sheet.OutgoingSheet;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 平台下发、纸质送达 (R1.24): a stop is carried to an institution that does not work directly, with the number it got
 * there, and what the institution answered is entered here. Its clocks have been running since it was issued.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class HandOverStops {

    private static final int LONGEST_NUMBER = 60;
    private static final Duration SKEW = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Institutions institutions;

    @Inject
    StopsByHand stops;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A handover.
     *
     * @param number of the platform, or of the paper
     * @param at when; null for now
     */
    public record Command(UUID stopId, @Nullable String number, @Nullable Instant at, @Nullable String remark) {}

    /**
     * What the institution answered on the platform or on paper; sums in fen.
     *
     * @param stopId null in a line of a sheet, which names it otherwise
     * @param bankNo number of the stop in the institution's core system
     * @param accountName holder as the answer names him; null if it names none
     * @param accountNumber as the answer names it; null if it names none
     */
    public record Result(
            @Nullable UUID stopId,
            @Nullable String resultCode,
            @Nullable Long balanceFen,
            @Nullable Instant executedAt,
            @Nullable String remark,
            @Nullable String bankNo,
            @Nullable String accountName,
            @Nullable String accountNumber) {}

    /**
     * @throws RuleViolation {@code funds.handover-direct} if the institution works directly,
     *     {@code funds.handover-number} without a number
     */
    public HandoverRow handle(Command c) {
        StopRow stop = stops.require(c.stopId());
        WorkMode way = institutions.of(stop.bankCode()).mode();
        if (way == WorkMode.DIRECT) {
            throw RuleViolation.of("funds.handover-direct");
        }
        String number = c.number() == null ? "" : c.number().strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw InvalidValue.onField("number", "funds.handover-number", LONGEST_NUMBER);
        }
        Instant now = clock.now();
        Instant at = c.at() == null ? now : c.at();
        if (at.isAfter(now.plus(SKEW)) || at.isBefore(stop.issuedAt().minus(SKEW))) {
            throw InvalidValue.onField("handedAt", "funds.handover-time");
        }
        Handover made = Handover.of(stop.id(), way, number, at, Notes.of(c.remark()), caller.actor(), now);
        database.persist(made);
        AuditNotes.detail("number", number);
        return made.toRow();
    }

    /**
     * Enters an answer; the rules are those of the institution's own (R1.6, R1.8), and one answer is all.
     *
     * @throws RuleViolation {@code funds.handover-missing} if nobody has said how the order got there
     */
    public StopRow result(Result r) {
        StopRow stop = stops.require(Objects.requireNonNull(r.stopId()));
        if (of(stop.id()).isEmpty()) {
            throw RuleViolation.of("funds.handover-missing");
        }
        AuditNotes.detail("result", String.valueOf(r.resultCode()));
        return stops.answered(
                stop.id(),
                r.resultCode(),
                r.balanceFen(),
                r.executedAt(),
                r.remark(),
                r.bankNo(),
                new AccountData(told(r.accountName()), told(r.accountNumber()), null, null));
    }

    /**
     * The institution has extended it, or says why it could not (100106).
     *
     * @throws RuleViolation {@code funds.handover-missing}, or as the institution's own answer is refused
     */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public StopRow extended(UUID stopId, boolean done, @Nullable String remark) {
        carried(stopId);
        AuditNotes.detail("extended", done);
        return stops.extended(stopId, done, remark);
    }

    /** The institution has lifted what was released, or has taken note of its end (100104). */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public StopRow lifted(UUID stopId) {
        carried(stopId);
        return stops.lifted(stopId);
    }

    /**
     * The institution has corrected what it said: sums, moment, its number.
     *
     * @throws RuleViolation {@code funds.handover-missing}, or as the institution's own correction is refused
     */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public StopRow amended(AnswerStop.Amendment a) {
        carried(a.id());
        return stops.amended(a);
    }

    private void carried(UUID stopId) {
        StopRow stop = stops.require(stopId);
        if (of(stop.id()).isEmpty()) {
            throw RuleViolation.of("funds.handover-missing");
        }
    }

    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * A line of a result sheet: how the order got there, if the line says so and nobody has said it before, and what came
     * back.
     *
     * @param orderNo ApplicationID
     * @param number of the platform or paper, and when; null if the line does not name them
     * @return false if the same was entered before: a sheet that comes twice changes nothing
     * @throws NotFound {@code funds.stop-not-found} for an unknown number and for an order of others
     * @throws RuleViolation as {@link #handle} and {@link #result} do
     */
    public boolean line(String orderNo, @Nullable String number, @Nullable Instant at, Result r) {
        StopRow stop = stops.named(orderNo).orElseThrow(() -> NotFound.of("funds.stop-not-found"));
        if (number != null && of(stop.id()).isEmpty()) {
            handle(new Command(stop.id(), number, at == null ? stop.issuedAt() : at, ""));
        }
        result(new Result(
                stop.id(),
                r.resultCode(),
                r.balanceFen(),
                r.executedAt(),
                r.remark(),
                r.bankNo(),
                r.accountName(),
                r.accountNumber()));
        return stop.resultCode() == null;
    }

    /** How an order got there, the first first. @throws NotFound {@code funds.stop-not-found} */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public List<HandoverRow> list(UUID stopId) {
        stops.require(stopId);
        return of(stopId);
    }

    private List<HandoverRow> of(UUID stopId) {
        return database.createQuery(
                        "select h from Handover h where h.stopId = :stop order by h.enteredAt, h.id", Handover.class)
                .setParameter("stop", stopId)
                .getResultStream()
                .map(Handover::toRow)
                .toList();
    }

    private Set<UUID> handed(List<UUID> stopIds) {
        return new HashSet<>(
                database.createQuery("select h.stopId from Handover h where h.stopId in :stops", UUID.class)
                        .setParameter("stops", stopIds)
                        .getResultList());
    }

    /** 平台录入表: every order, extension and release of the unit that waits at institutions without a line of ours, as CSV. */
    public String sheet() {
        OutgoingSheet sheet = new OutgoingSheet(
                "applicationID",
                "bankID",
                "bankName",
                "accountName",
                "accountNumber",
                "amountYuan",
                "transferTime",
                "caseNumber",
                "issuedAt",
                "txCode",
                "act");
        List<UUID> ids = new ArrayList<>();
        List<StopRow> waiting = stops.waiting(institutions.byHand());
        Set<UUID> handed = handed(waiting.stream().map(StopRow::id).toList());
        for (StopRow s : waiting) {
            boolean released = s.state().equals("RELEASED");
            if (released && !handed.contains(s.id())) {
                // The institution never had the order: there is nothing to lift.
                continue;
            }
            ids.add(s.id());
            sheet.row(
                    s.orderNo(),
                    s.bankCode(),
                    s.bankName(),
                    s.payeeName(),
                    OutgoingSheet.number(s.payeeAccount()),
                    Wire.yuan(s.amountFen()),
                    Wire.time(s.transferredAt()),
                    s.caseNo() == null ? s.reportNo() : s.caseNo(),
                    Wire.time(s.issuedAt()),
                    released ? "100103" : s.extensionOrdered() ? "100105" : "100101",
                    released ? "解除止付" : s.extensionOrdered() ? "止付延期" : "止付");
        }
        AuditNotes.listed(ids);
        return sheet.file();
    }
}
