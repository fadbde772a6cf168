package zujie.cards.shutdown;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.cards.number.NumberCheck;
import zujie.cards.number.NumberKind;
import zujie.cards.number.NumberMeasure;
import zujie.cards.number.NumberRules;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 下达号码处置指令: an order on a number as the victim's telephone showed it. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class OrderShutdown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    @Inject
    NumberOrderBook book;

    @Inject
    NumberOrderMoves moves;

    @Inject
    NumberRules rules;

    @Inject
    Reports reports;

    @Inject
    Cases cases;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Parameters parameters;

    @Inject
    Numbering numbering;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * What shall be done.
     *
     * @param reportId the report behind it; null if {@code caseId} is given
     * @param number as shown, malformed or not (R5.11)
     * @param kind null for what the display suggests
     * @param measure null for the usual one of the kind
     * @param carrierCode a carrier's organisation code
     * @param secondOfficer account of the other named officer; the caller is the first
     * @param startsAt from when the measure holds
     * @param confirmed second confirmation of a guarded number
     */
    record Command(
            @Nullable UUID reportId,
            @Nullable UUID caseId,
            @Nullable String number,
            @Nullable NumberKind kind,
            @Nullable NumberMeasure measure,
            @Nullable String carrierCode,
            @Nullable UUID secondOfficer,
            @Nullable String reason,
            @Nullable String legalArticle,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String appealChannel,
            @Nullable String requiredPapers,
            @Nullable String paperNo,
            boolean confirmed) {}

    /** @throws RuleViolation if a rule forbids the order; see {@link NumberOrderDraft}, {@link OrderTerms} */
    public NumberOrderRow handle(Command c) {
        Actor actor = caller.actor();
        Instant now = clock.now();
        LocalDate today = clock.today();
        NumberCheck check = NumberCheck.of(shown(c.number()));
        NumberKind kind = c.kind() != null ? c.kind() : check.kind();
        NumberMeasure measure =
                c.measure() != null ? c.measure() : NumberMeasure.usualFor(kind, check.suspectedSpoof());
        Basis basis = basis(c.reportId(), c.caseId());
        NumberOrderDraft draft = new NumberOrderDraft(
                orderNo(actor, today),
                OrderSource.POLICE,
                basis.ground(),
                check,
                rules.protectionOf(check.shown(), today),
                kind,
                measure,
                c.confirmed(),
                terms(c),
                parties(actor, c, basis),
                AuthorityRank.valueOf(parameters.text("cards.shutdown-min-rank", today)));
        NumberOrder order = NumberOrder.draw(draft, actor, now);
        boolean approvalFirst = parameters.flag("cards.shutdown-approval-first", today);
        if (approvalFirst) {
            order.submit();
        } else {
            order.issueAtOnce(actor, now, parameters.duration("cards.shutdown-minutes", today));
        }
        book.add(order);
        AuditNotes.subject("number-order", order.id());
        AuditNotes.caseNo(order.ground().number());
        AuditNotes.detail("number", order.shown().masked());
        if (approvalFirst) {
            moves.waitsForApproval(order);
        } else {
            moves.issued(order);
        }
        return NumberOrderRow.of(order, false);
    }

    private static ShownNumber shown(@Nullable String number) {
        try {
            return ShownNumber.of(number);
        } catch (InvalidValue e) {
            throw e.at("number");
        }
    }

    private static OrderTerms terms(Command c) {
        return OrderTerms.of(
                c.reason(),
                c.legalArticle(),
                c.startsAt(),
                c.endsAt(),
                c.appealChannel(),
                c.requiredPapers(),
                c.paperNo());
    }

    /** The record behind the order, and the unit that it belongs to: who sees the one sees the other. */
    private record Basis(NumberOrderDraft.Ground ground, String orgCode, String unitPath) {}

    private Basis basis(@Nullable UUID reportId, @Nullable UUID caseId) {
        if (reportId != null) {
            ReportView r = reports.require(reportId);
            return new Basis(
                    new NumberOrderDraft.Ground(r.id(), r.reportNo(), r.caseId(), r.caseNo()),
                    r.orgCode(),
                    r.unitPath());
        }
        if (caseId != null) {
            CaseView a = cases.require(caseId);
            return new Basis(new NumberOrderDraft.Ground(null, null, a.id(), a.caseNo()), a.orgCode(), a.unitPath());
        }
        throw RuleViolation.onField("reportId", "cards.ground-missing");
    }

    private OrderParties parties(Actor actor, Command c, Basis basis) {
        Person first = people.require(actor.requireId());
        Person second = second(actor, c.secondOfficer());
        Organisation carrier = carrier(c.carrierCode());
        return new OrderParties(
                first.id(),
                first.name(),
                first.policeNo(),
                second.id(),
                second.name(),
                second.policeNo(),
                basis.orgCode(),
                organisations.require(basis.orgCode()).shortName(),
                basis.unitPath(),
                carrier.code(),
                carrier.shortName(),
                carrier.path());
    }

    private Organisation carrier(@Nullable String code) {
        return organisations
                .find(code == null ? "" : code)
                .filter(o -> o.kind() == OrgKind.CARRIER && o.active())
                .orElseThrow(() -> InvalidValue.onField("carrierCode", "cards.carrier-unknown"));
    }

    /** An officer with a working account, of the caller's unit, below it or above it. */
    private Person second(Actor actor, @Nullable UUID id) {
        if (id == null) {
            throw RuleViolation.onField("secondOfficer", "cards.second-officer-missing");
        }
        Person person = people.require(id);
        boolean near = actor.covers(person.unitPath()) || actor.unitPath().startsWith(person.unitPath());
        boolean officer = near
                && Stream.of(Role.POLICE_OFFICER, Role.DESK_OFFICER)
                        .flatMap(role -> people.holding(role, person.unitPath()).stream())
                        .anyMatch(holder -> holder.id().equals(id));
        if (!officer) {
            throw InvalidValue.onField("secondOfficer", "cards.second-officer-unfit");
        }
        return person;
    }

    private String orderNo(Actor actor, LocalDate today) {
        String day = DAY.format(today);
        long no = numbering.next("cards.number-order/" + actor.orgCode() + "/" + day);
        return "GT%s%s%04d".formatted(actor.orgCode(), day, no);
    }
}
