package zujie.funds.freeze;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.directory.api.Organisation;
import zujie.funds.account.AccountLock;
import zujie.funds.account.ProtectedAccounts;
import zujie.funds.order.Notes;
import zujie.funds.order.Officers;
import zujie.funds.order.Parties;
import zujie.funds.stoppay.StopsToFreeze;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 呈请冻结: drawn up by two officers on a filed case, from a stop or without one, and sent to the legal reviewer. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class RequestFreeze {

    @Inject
    FreezeBook book;

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeRules rules;

    @Inject
    Cases cases;

    @Inject
    StopsToFreeze stops;

    @Inject
    Officers officers;

    @Inject
    ProtectedAccounts protectedAccounts;

    @Inject
    AccountLock accountLock;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * What shall be frozen. Bank, holder and account are taken from the stop, or from the freeze that is replaced, if
     * one is named.
     *
     * @param caseId may be null with a stop whose report has a case
     * @param disputedFen the sum in dispute, in fen; null: what was reported with the stop
     * @param amountFen the sum to be frozen, in fen; null: the sum in dispute
     * @param months the term; null: the longest that the law gives
     * @param scopeReason needed for more than the sum in dispute, and for an account of a protected kind
     */
    record Command(
            @Nullable UUID caseId,
            @Nullable UUID stopId,
            @Nullable UUID replaces,
            @Nullable String bankCode,
            @Nullable String accountName,
            @Nullable String account,
            PropertyKind kind,
            FreezeScope scope,
            @Nullable Long disputedFen,
            @Nullable Long amountFen,
            boolean interest,
            @Nullable Integer months,
            @Nullable String scopeReason,
            @Nullable String reason,
            @Nullable UUID secondOfficer) {}

    /** Where the money lies. */
    private record Account(@Nullable String bankCode, String name, String no, @Nullable Long disputedFen) {}

    /**
     * @throws RuleViolation if a rule forbids it: case not filed, term too long, more than the sum in dispute without a
     *     reason, protected account (R1.21)
     * @throws Conflict {@code funds.freeze-under-way} if the case has one on the account already
     */
    public FreezeRow handle(Command c) {
        String reason = Notes.reason(c.reason());
        StopsToFreeze.Held stop = c.stopId() == null ? null : stops.require(c.stopId());
        FreezeOrder old = c.replaces() == null ? null : book.require(c.replaces());
        CaseView file = cases.require(caseId(c, stop, old));
        FreezeGround ground = FreezeGround.of(file, c.stopId(), c.replaces());
        Account where = account(c, stop, old);
        FreezeTarget target = target(c, where);
        Organisation bank = officers.bank(where.bankCode())
                .orElseThrow(() -> RuleViolation.onField("bankCode", "funds.freeze-bank-missing"));
        Parties parties = officers.parties(file.unitPath(), c.secondOfficer(), bank);
        requireUnprotected(bank.code(), target);
        accountLock.take(bank.code(), target.account());
        requireOnly(bank.code(), target.account(), ground);
        FreezeOrder freeze =
                FreezeOrder.draw(ground, target, parties, rules.rank(c.kind()), reason, caller.actor(), clock.now());
        freeze.submit(caller.actor(), clock.now(), "");
        book.add(freeze);
        moves.submitted(freeze);
        AuditNotes.subject("freeze", freeze.id());
        AuditNotes.caseNo(ground.caseNo());
        AuditNotes.detail("account", target.maskedAccount());
        return FreezeRow.of(freeze, false);
    }

    private static UUID caseId(Command c, StopsToFreeze.@Nullable Held stop, @Nullable FreezeOrder old) {
        UUID named = c.caseId() != null
                ? c.caseId()
                : stop != null
                        ? stop.caseId()
                        : old == null ? null : old.ground().caseId();
        if (named == null) {
            throw RuleViolation.onField("caseId", "funds.freeze-case-missing");
        }
        boolean other = stop != null && stop.caseId() != null && !named.equals(stop.caseId())
                || old != null && !named.equals(old.ground().caseId());
        if (other) {
            throw RuleViolation.onField("caseId", "funds.freeze-other-case");
        }
        return named;
    }

    private static Account account(Command c, StopsToFreeze.@Nullable Held stop, @Nullable FreezeOrder old) {
        if (stop != null) {
            return new Account(stop.bankCode(), stop.accountName(), stop.account(), stop.disputedFen());
        }
        if (old != null) {
            FreezeTarget before = old.target();
            return new Account(old.parties().bankCode(), before.accountName(), before.account(), before.disputedFen());
        }
        return new Account(
                c.bankCode(), strip(c.accountName()), strip(c.account()).replace(" ", ""), null);
    }

    private FreezeTarget target(Command c, Account where) {
        Long disputed = c.disputedFen() == null ? where.disputedFen() : c.disputedFen();
        long sum = disputed == null ? 0 : disputed;
        Long amount = c.scope() == FreezeScope.WHOLE ? null : c.amountFen() == null ? Long.valueOf(sum) : c.amountFen();
        long most = rules.months(c.kind());
        FreezeTerm term = FreezeTerm.of(c.months() == null ? most : c.months(), most);
        return new FreezeTarget(
                where.name(),
                where.no(),
                c.kind(),
                c.scope(),
                sum,
                // Without any sum the sum in dispute is what is missing.
                amount != null && amount == 0 && sum == 0 ? Long.valueOf(1) : amount,
                c.interest(),
                term.months(),
                Notes.of(c.scopeReason()));
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** R1.21. */
    private void requireUnprotected(String bankCode, FreezeTarget target) {
        protectedAccounts.of(bankCode, target.account(), target.accountName()).ifPresent(protection -> {
            if (protection.refused() && target.scope() == FreezeScope.WHOLE) {
                throw RuleViolation.onField("scope", "funds.freeze-protected");
            }
            if (target.scopeReason().isEmpty()) {
                throw RuleViolation.onField("scopeReason", "funds.freeze-guarded");
            }
        });
    }

    /** R1.19: the same case freezes an account once; more money or another scope replaces what stands. */
    private void requireOnly(String bankCode, String account, FreezeGround ground) {
        book.openOn(bankCode, account).stream()
                .filter(f -> f.ground().caseId().equals(ground.caseId()) && !f.id().equals(ground.replaces()))
                .findFirst()
                .ifPresent(f -> {
                    throw Conflict.of(
                            "funds.freeze-under-way",
                            f.state().isActive() ? f.paperNo() : f.ground().caseNo());
                });
        if (ground.replaces() != null) {
            boolean stands = book.openOn(bankCode, account).stream()
                    .anyMatch(f -> f.id().equals(ground.replaces()) && f.state().isActive());
            if (!stands) {
                throw Conflict.of("funds.freeze-over");
            }
        }
    }

    /** 再次提交法制审核, after it was returned. */
    public FreezeRow resubmit(UUID id, @Nullable String note) {
        FreezeOrder freeze = own(id);
        freeze.submit(caller.actor(), clock.now(), Notes.reason(note));
        moves.submitted(freeze);
        return FreezeRow.of(freeze, false);
    }

    /** 撤回, before it goes out. */
    public FreezeRow withdraw(UUID id, @Nullable String reason) {
        String why = Notes.reason(reason);
        AuditNotes.reason(why);
        FreezeOrder freeze = own(id);
        freeze.withdraw(caller.actor(), clock.now(), why);
        moves.withdrawn(freeze);
        return FreezeRow.of(freeze, false);
    }

    private FreezeOrder own(UUID id) {
        FreezeOrder freeze = book.take(id);
        if (!freeze.parties().isOfficer(caller.actor().id())) {
            throw Denied.of("funds.freeze-not-officer");
        }
        return freeze;
    }

    /** The kind or scope of a name. @throws InvalidValue {@code funds.value-unknown} naming the field */
    static <E extends Enum<E>> E constant(Class<E> type, String field, @Nullable String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw InvalidValue.onField(field, "funds.value-unknown", name == null ? "" : name);
    }
}
