package zujie.funds.freeze;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Cases;
import zujie.funds.order.Notes;
import zujie.funds.order.OrderNumbers;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 法制审核 and 审批冻结: first the one, then the other, by two people who are none of the officers (R1.16); one by one, or all
 * of a case in one go.
 */
@UseCase
public class DecideFreeze {

    /** Business code of a freeze in the bank interface (§6); 32 digits follow. */
    private static final String BUSINESS_CODE = "0201";

    @Inject
    FreezeBook book;

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeRules rules;

    @Inject
    PaperRegister register;

    @Inject
    Cases cases;

    @Inject
    OrderNumbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** On to the approver, or back to the officers; {@code note} is needed to return it. */
    @Permitted(Role.LEGAL_REVIEWER)
    public FreezeRow review(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        FreezeOrder freeze = book.take(id);
        freeze.review(agreed, caller.actor(), clock.now(), Notes.of(note));
        moves.reviewed(freeze);
        return FreezeRow.of(freeze, false);
    }

    /** Those of a case that wait for this reviewer. */
    @Permitted(Role.LEGAL_REVIEWER)
    public List<FreezeRow> toReview(UUID caseId) {
        return rows(waiting(caseId, FreezeState.LEGAL_REVIEW));
    }

    /**
     * All of a case that wait for this reviewer go on to the approver.
     *
     * @throws NotFound {@code casework.case-not-found} if there is none in the caller's scope
     * @throws Conflict {@code funds.freeze-none-waits} if none does
     */
    @Permitted(Role.LEGAL_REVIEWER)
    public List<FreezeRow> reviewAll(UUID caseId) {
        List<FreezeOrder> taken = taken(caseId, FreezeState.LEGAL_REVIEW);
        for (FreezeOrder freeze : taken) {
            freeze.review(true, caller.actor(), clock.now(), "");
            moves.reviewed(freeze);
        }
        return rows(taken);
    }

    /** Those of a case that wait for this approver. */
    @Permitted(Role.POLICE_APPROVER)
    public List<FreezeRow> toDecide(UUID caseId) {
        return rows(waiting(caseId, FreezeState.APPROVAL));
    }

    /**
     * All of a case that wait for this approver go out: one 文号 for each bank (R1.16).
     *
     * @throws NotFound {@code casework.case-not-found} if there is none in the caller's scope
     * @throws Conflict {@code funds.freeze-none-waits} if none does
     */
    @Permitted(Role.POLICE_APPROVER)
    public List<FreezeRow> decideAll(UUID caseId) {
        Actor actor = caller.actor();
        List<FreezeOrder> taken = taken(caseId, FreezeState.APPROVAL);
        Map<String, List<FreezeOrder>> byBank = new LinkedHashMap<>();
        for (FreezeOrder freeze : taken) {
            String bank = freeze.parties().bankCode() + "/" + freeze.parties().orgCode();
            byBank.computeIfAbsent(bank, k -> new ArrayList<>()).add(freeze);
        }
        for (List<FreezeOrder> ofOneBank : byBank.values()) {
            List<FreezePaper> papers = register.freezing(ofOneBank, actor);
            for (int i = 0; i < papers.size(); i++) {
                issue(ofOneBank.get(i), papers.get(i), "");
            }
        }
        return rows(taken);
    }

    private List<FreezeOrder> taken(UUID caseId, FreezeState state) {
        List<UUID> ids = waiting(cases.require(caseId).id(), state).stream()
                .map(FreezeOrder::id)
                .toList();
        List<FreezeOrder> taken = new ArrayList<>();
        for (UUID id : ids) {
            FreezeOrder freeze = state == FreezeState.APPROVAL ? book.takeWithAccount(id) : book.take(id);
            if (isMine(freeze, state)) {
                taken.add(freeze);
            }
        }
        if (taken.isEmpty()) {
            throw Conflict.of("funds.freeze-none-waits");
        }
        AuditNotes.listed(taken.stream().map(FreezeOrder::id).toList());
        return taken;
    }

    private List<FreezeOrder> waiting(UUID caseId, FreezeState state) {
        return book.ofCase(caseId, state).stream().filter(f -> isMine(f, state)).toList();
    }

    /** Whether this caller may agree to it now: neither one of its officers, nor below its rank, nor who reviewed it. */
    private boolean isMine(FreezeOrder freeze, FreezeState state) {
        try {
            if (state == FreezeState.APPROVAL) {
                freeze.requireApprover(caller.actor());
            } else {
                freeze.requireReviewer(caller.actor());
            }
            return true;
        } catch (Denied | IllegalMove e) {
            return false;
        }
    }

    private static List<FreezeRow> rows(List<FreezeOrder> freezes) {
        return freezes.stream().map(f -> FreezeRow.of(f, false)).toList();
    }

    /** Approved, it gets its 文号 and goes to the bank at once; {@code note} is needed to decline. */
    @Permitted(Role.POLICE_APPROVER)
    public FreezeRow decide(UUID id, boolean agreed, @Nullable String note) {
        AuditNotes.detail("agreed", agreed);
        Actor actor = caller.actor();
        String why = Notes.of(note);
        FreezeOrder freeze = book.takeWithAccount(id);
        freeze.requireApprover(actor);
        if (!agreed) {
            freeze.decline(actor, clock.now(), why);
            moves.declined(freeze);
            return FreezeRow.of(freeze, false);
        }
        issue(freeze, register.freezing(List.of(freeze), actor).get(0), why);
        return FreezeRow.of(freeze, false);
    }

    private void issue(FreezeOrder freeze, FreezePaper paper, String why) {
        freeze.issue(
                paper,
                numbers.application(BUSINESS_CODE, freeze.parties().orgCode()),
                numbers.place("funds.freeze-feed", freeze.parties().bankCode()),
                rules.times(clock.now()),
                caller.actor(),
                why);
        moves.issued(freeze);
    }
}
