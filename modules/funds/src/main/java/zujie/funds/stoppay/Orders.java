package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.TransferView;
import zujie.directory.api.Organisation;
import zujie.directory.api.Person;
import zujie.funds.account.ProtectedAccounts;
import zujie.funds.bankreport.OriginalApplications;
import zujie.funds.order.Officers;
import zujie.funds.order.OrderNumbers;
import zujie.funds.order.Parties;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** Draws up one order on one transfer and sends it out, behind the lock of its account. */
@ApplicationScoped
class Orders {

    /** Business code of a stop in the bank interface (§6); 32 digits follow. */
    private static final String BUSINESS_CODE = "0101";

    private static final int LONGEST_REASON = 1000;

    /** Several orders of one act take their locks in this order, so that two acts never wait for each other. */
    static final Comparator<TransferView> LOCK_ORDER =
            Comparator.comparing(TransferView::payeeBankCode).thenComparing(TransferView::payeeAccount);

    @Inject
    StopBook book;

    @Inject
    StopMoves moves;

    @Inject
    StopRules rules;

    @Inject
    ProtectedAccounts protectedAccounts;

    @Inject
    OriginalApplications originals;

    @Inject
    Officers officers;

    @Inject
    OrderNumbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** The transfers of a report to the account of one of them, that one included: one order covers them all. */
    static List<TransferView> toAccount(ReportView report, TransferView transfer) {
        return report.transfers().stream()
                .filter(t -> LOCK_ORDER.compare(t, transfer) == 0)
                .filter(t -> !t.payeeAccount().isBlank() || t.id().equals(transfer.id()))
                .toList();
    }

    /** @throws RuleViolation if a rule forbids the order (R1.6, R1.9, R1.21) */
    StopPayment send(ReportView report, TransferView transfer, @Nullable UUID secondOfficer, @Nullable String reason) {
        Actor actor = caller.actor();
        Instant now = clock.now();
        String why = reason == null ? "" : reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "funds.text-too-long", LONGEST_REASON);
        }
        StopTarget target = StopTarget.of(transfer, toAccount(report, transfer));
        Parties parties = officers.parties(report.unitPath(), secondOfficer, bank(transfer));
        StopGround ground = ground(report, parties.bankCode(), target.payeeAccount());
        requireUnprotected(parties.bankCode(), target, why);
        List<StopPayment> others = book.lockAccount(parties.bankCode(), target.payeeAccount())
                ? book.stopsOn(parties.bankCode(), target.payeeAccount())
                : List.of();
        StopCount count = StopCount.of(others, ground);
        count.requireRoom(rules.mostPerAccount());
        if (count.elsewhere() > 0 && why.isEmpty()) {
            throw RuleViolation.onField("reason", "funds.stopped-elsewhere", count.elsewhere());
        }
        StopPayment stop = StopPayment.draw(ground, target, parties, why, count.used() + 1, actor, now);
        stop.issue(
                numbers.application(BUSINESS_CODE, actor.orgCode()),
                numbers.place("funds.feed", parties.bankCode()),
                rules.times(now),
                actor);
        book.add(stop);
        moves.issued(stop);
        return stop;
    }

    private StopGround ground(ReportView report, String bankCode, String account) {
        Optional<OriginalApplications.Original> asked = originals.of(report.id(), bankCode, account);
        return new StopGround(
                report.id(),
                report.reportNo(),
                report.fraudType(),
                report.caseId(),
                report.caseNo(),
                asked.map(OriginalApplications.Original::applicationId).orElse(null),
                asked.map(OriginalApplications.Original::stoppedAt).orElse(null));
    }

    /** How the bank of a code is named; empty if orders cannot be addressed to it. */
    Optional<String> bankName(String code) {
        return officers.bank(code).map(Organisation::shortName);
    }

    private Organisation bank(TransferView transfer) {
        return officers.bank(transfer.payeeBankCode())
                .orElseThrow(() -> RuleViolation.onField("transferId", "funds.payee-bank-missing"));
    }

    /** R1.21. */
    private void requireUnprotected(String bankCode, StopTarget target, String why) {
        protectedAccounts
                .of(bankCode, target.payeeAccount(), target.payeeName())
                .ifPresent(protection -> {
                    if (protection.refused()) {
                        throw RuleViolation.onField("transferId", "funds.account-protected");
                    }
                    if (why.isEmpty()) {
                        throw RuleViolation.onField("reason", "funds.account-guarded");
                    }
                });
    }

    /** Officers who may sign beside the caller. */
    List<Person> seconds() {
        return officers.seconds();
    }
}
