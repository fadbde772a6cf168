package zujie.funds.workmode.freeze;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.Carried;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.onbehalf.OnBehalf;
import zujie.funds.order.Notes;
import zujie.funds.workmode.Institutions;
import zujie.funds.workmode.WorkMode;
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
 * 移送冻结文书: how a freeze got to an institution without a line of ours, and what it answered (R1.24). The clocks and
 * rules are those of the institution's own answer.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class HandOverFreezes {

    private static final int LONGEST_NUMBER = 60;
    private static final Duration SKEW = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    FreezesForOthers freezes;

    @Inject
    FreezesByWire wire;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Institutions institutions;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** How one got there; {@code at} null: now. */
    public record Command(UUID freezeId, @Nullable String number, @Nullable Instant at, @Nullable String remark) {}

    /** How one got there, and who carried it. */
    public record Row(
            UUID id, UUID freezeId, String way, String number, Instant handedAt, String remark, String handedBy) {}

    /**
     * What the institution answered; sums in fen.
     *
     * @param orderNo ApplicationID, as a sheet names the freeze; null if {@code freezeId} does
     */
    public record Result(
            @Nullable UUID freezeId,
            @Nullable String orderNo,
            @Nullable String resultCode,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable String earlierOrgan,
            @Nullable Instant earlierEnd,
            @Nullable String bankNo,
            @Nullable String remark) {}

    /**
     * @throws RuleViolation {@code funds.handover-direct} if the institution works directly,
     *     {@code funds.handover-number} without a number, {@code funds.handover-not-issued} before it was issued
     */
    public Row handle(Command c) {
        Carried freeze = freezes.carried(c.freezeId());
        WorkMode way = institutions.of(freeze.bankCode()).mode();
        if (way == WorkMode.DIRECT) {
            throw RuleViolation.of("funds.handover-direct");
        }
        Instant issued = freeze.issuedAt();
        if (issued == null) {
            throw RuleViolation.of("funds.handover-not-issued");
        }
        String number = c.number() == null ? "" : c.number().strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw InvalidValue.onField("number", "funds.handover-number", LONGEST_NUMBER);
        }
        Instant now = clock.now();
        Instant at = c.at() == null ? now : c.at();
        if (at.isAfter(now.plus(SKEW)) || at.isBefore(issued.minus(SKEW))) {
            throw InvalidValue.onField("handedAt", "funds.handover-time");
        }
        FreezeHandover made =
                FreezeHandover.of(freeze.id(), way, number, at, Notes.of(c.remark()), caller.actor(), now);
        database.persist(made);
        AuditNotes.detail("number", number);
        return made.toRow();
    }

    /**
     * Enters an answer: the bank's own use case, with the officer's name on the step.
     *
     * @return false if the same was entered before, and nothing happened
     * @throws NotFound {@code funds.freeze-not-found} for a freeze that is not the caller's
     * @throws RuleViolation {@code funds.handover-missing} if nobody has said how the freeze got there
     */
    public boolean result(Result r) {
        Carried freeze = r.freezeId() != null
                ? freezes.carried(r.freezeId())
                : freezes.carriedAs(r.orderNo() == null ? "" : r.orderNo().strip())
                        .orElseThrow(() -> NotFound.of("funds.freeze-not-found"));
        if (of(freeze.id()).isEmpty()) {
            throw RuleViolation.of("funds.handover-missing");
        }
        AuditNotes.subject("freeze", freeze.id());
        AuditNotes.detail("result", String.valueOf(r.resultCode()));
        return onBehalf.of(
                bank(freeze),
                () -> wire.answered(
                        freeze.id(),
                        new FreezesByWire.Said(
                                r.resultCode(),
                                r.balanceFen(),
                                r.frozenFen(),
                                r.executedAt(),
                                r.expiresAt(),
                                r.earlierOrgan(),
                                r.earlierEnd(),
                                r.bankNo(),
                                r.remark())));
    }

    /**
     * The institution has renewed it until then, or says why it could not (100206): without this a freeze that it holds on
     * would lapse in our books.
     *
     * @throws RuleViolation {@code funds.handover-missing}, or as the institution's own answer is refused
     */
    public void renewed(UUID freezeId, boolean done, @Nullable Instant until, @Nullable String remark) {
        Carried freeze = carried(freezeId);
        AuditNotes.detail("renewed", done);
        onBehalf.of(bank(freeze), () -> {
            wire.renewed(freeze.id(), done, until, remark);
            return freeze;
        });
    }

    /** The institution has lifted what was released, or has taken note of its end (100204). */
    public void lifted(UUID freezeId) {
        Carried freeze = carried(freezeId);
        onBehalf.of(bank(freeze), () -> {
            wire.lifted(freeze.id());
            return freeze;
        });
    }

    /**
     * The institution has corrected what it said: sums, moment, its number, its own end (R1.22).
     *
     * @throws RuleViolation {@code funds.handover-missing}, or as the institution's own correction is refused
     */
    public void amended(AnswerFreeze.Amendment a) {
        Carried freeze = carried(a.id());
        onBehalf.of(bank(freeze), () -> {
            wire.amended(a);
            return freeze;
        });
    }

    /**
     * 平台录入表: every freeze, renewal and release of the unit that waits at institutions without a line of ours, in full, as
     * CSV.
     */
    public String sheet() {
        OutgoingSheet sheet = new OutgoingSheet(
                "applicationID",
                "bankID",
                "bankName",
                "accountName",
                "accountNumber",
                "amountYuan",
                "months",
                "paperNo",
                "caseNumber",
                "issuedAt",
                "txCode",
                "act");
        List<UUID> ids = new ArrayList<>();
        for (FreezesForOthers.Waiting w : freezes.waiting(institutions.byHand())) {
            FreezeRow f = w.freeze();
            ids.add(f.id());
            sheet.row(
                    Objects.requireNonNullElse(f.orderNo(), ""),
                    f.bankCode(),
                    f.bankName(),
                    f.accountName(),
                    OutgoingSheet.number(f.account()),
                    f.amountFen() == null ? "全部" : Wire.yuan(f.amountFen()),
                    w.paper().months() == 0 ? "" : String.valueOf(w.paper().months()),
                    w.paper().no(),
                    f.caseNo(),
                    Wire.time(w.paper().issuedAt()),
                    switch (w.paper().kind()) {
                        case "RENEWAL" -> "100205";
                        case "RELEASE" -> "100203";
                        default -> "100201";
                    },
                    switch (w.paper().kind()) {
                        case "RENEWAL" -> "续冻";
                        case "RELEASE" -> "解除冻结";
                        default -> "冻结";
                    });
        }
        AuditNotes.listed(ids);
        return sheet.file();
    }

    private Carried carried(UUID freezeId) {
        Carried freeze = freezes.carried(freezeId);
        if (of(freeze.id()).isEmpty()) {
            throw RuleViolation.of("funds.handover-missing");
        }
        return freeze;
    }

    private static OnBehalf.Bank bank(Carried freeze) {
        return new OnBehalf.Bank(freeze.bankCode(), freeze.bankName(), freeze.bankPath());
    }

    /** How one got there, the first first. @throws NotFound {@code funds.freeze-not-found} */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public List<Row> list(UUID freezeId) {
        return of(freezes.carried(freezeId).id());
    }

    private List<Row> of(UUID freezeId) {
        return database.createQuery(
                        "select h from FreezeHandover h where h.freezeId = :freeze order by h.enteredAt, h.id",
                        FreezeHandover.class)
                .setParameter("freeze", freezeId)
                .getResultStream()
                .map(FreezeHandover::toRow)
                .toList();
    }
}
