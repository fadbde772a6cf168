package zujie.funds.bankcheck;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.order.Amended;
import zujie.funds.order.Notes;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 经办复核: an operator proposes an answer, another person of the bank approves it or sends it back. Approved, it takes
 * effect as the operator gave it, with his times; the clock of the order has been running all the while.
 */
@UseCase
public class CheckAnswers {

    @Inject
    FourEyes fourEyes;

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    @Any
    Instance<CheckedOrders> orders;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A proposed answer with its history, oldest step first.
     *
     * @param orderState message key of the state of its order
     * @param stale whether it waits although its order takes no answer any more
     * @param own whether the reader has entered it
     * @param changes what a correction that waits would change, beside what stands now
     */
    public record View(
            ProposalRow proposal,
            String orderState,
            boolean stale,
            boolean own,
            List<Amended.Line> changes,
            List<Step> steps) {

        public View {
            changes = List.copyOf(changes);
            steps = List.copyOf(steps);
        }
    }

    /**
     * 提交复核.
     *
     * @param pages what the words enclose, as the order's own room writes it; none for most
     * @throws RuleViolation {@code funds.check-off} if the bank does not want four eyes; whatever the answer itself would
     *     be refused for
     * @throws Conflict {@code funds.proposal-there} while another waits
     */
    @Permitted(Role.BANK_OPERATOR)
    public ProposalRow propose(
            String subjectType, ProposalAct act, UUID subjectId, AnswerWords words, String... pages) {
        Proposed what = new Proposed(act, words, List.of(pages));
        CheckedOrders checked = checked(subjectType);
        checked.check(subjectId, what);
        CheckedOrders.Ordered order = checked.order(subjectId, act);
        if (!fourEyes.isOn(order.bankCode())) {
            throw RuleViolation.of("funds.check-off");
        }
        boolean there = proposals
                .latest(subjectType, subjectId)
                .filter(p -> p.state() == ProposalState.WAITING)
                .isPresent();
        if (there) {
            throw Conflict.of("funds.proposal-there");
        }
        AnswerProposal p = AnswerProposal.of(subjectType, subjectId, order, what, caller.actor(), clock.now());
        proposals.proposed(p, order);
        AuditNotes.subject(Proposals.TYPE, p.id());
        AuditNotes.detail("order", subjectId);
        AuditNotes.detail("act", act.name());
        AuditNotes.detail("result", words.resultCode());
        return p.toRow();
    }

    /**
     * 复核通过: the answer is given now, or not at all.
     *
     * @throws NotFound {@code funds.proposal-not-found}
     * @throws IllegalMove {@code funds.proposal-move} if it waits no more
     * @throws Denied {@code funds.check-own} for whoever entered it
     * @throws Conflict {@code funds.proposal-stale} if the order takes no answer any more
     */
    @Permitted(Role.BANK_CHECKER)
    public ProposalRow approve(UUID id) {
        Actor checker = caller.actor();
        AnswerProposal p = proposals.require(id, LockModeType.PESSIMISTIC_WRITE);
        // Before the answer is given: what is approved cannot be overtaken by itself.
        p.approve(checker, clock.now(), "");
        CheckedOrders checked = checked(p.subjectType());
        if (!checked.order(p.subjectId(), p.act()).open()) {
            throw Conflict.of("funds.proposal-stale");
        }
        say(p, checker, checked);
        proposals.decided(p);
        AuditNotes.subject(Proposals.TYPE, id);
        AuditNotes.detail("order", p.subjectId());
        return p.toRow();
    }

    private void say(AnswerProposal p, Actor checker, CheckedOrders checked) {
        Actor both = new Actor(
                checker.id(),
                checker.username(),
                p.proposedName() + "（复核：" + checker.name() + "）",
                checker.orgCode(),
                checker.orgName(),
                OrgKind.BANK,
                p.bankPath(),
                // What a person of the bank must do first has been done by two.
                Set.of(Role.BANK_GATEWAY),
                null);
        try {
            caller.runAs(both, () -> {
                checked.say(p.subjectId(), p.what());
                return p;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** 退回, with a reason. @throws Denied {@code funds.check-own} for whoever entered it */
    @Permitted(Role.BANK_CHECKER)
    public ProposalRow sendBack(UUID id, @Nullable String reason) {
        AnswerProposal p = proposals.require(id, LockModeType.PESSIMISTIC_WRITE);
        String why = Notes.reason(reason);
        p.sendBack(caller.actor(), clock.now(), why);
        AuditNotes.reason(why);
        proposals.sentBack(
                p, checked(p.subjectType()).order(p.subjectId(), p.act()).maskedTitle());
        return p.toRow();
    }

    /** 撤回, by whoever entered it. @throws Denied {@code funds.check-not-own} for anybody else */
    @Permitted(Role.BANK_OPERATOR)
    public ProposalRow takeBack(UUID id) {
        AnswerProposal p = proposals.require(id, LockModeType.PESSIMISTIC_WRITE);
        p.takeBack(caller.actor(), clock.now(), "");
        proposals.decided(p);
        return p.toRow();
    }

    /** The newest first, at most 200; null for every state. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public List<ProposalRow> list(@Nullable ProposalState state) {
        List<ProposalRow> rows =
                proposals.list(state).stream().map(AnswerProposal::toRow).toList();
        AuditNotes.listed(rows.stream().map(ProposalRow::id).toList());
        return rows;
    }

    /** @throws NotFound {@code funds.proposal-not-found} */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public View get(UUID id) {
        AnswerProposal p = proposals.require(id, LockModeType.NONE);
        CheckedOrders checked = checked(p.subjectType());
        CheckedOrders.Ordered order = checked.order(p.subjectId(), p.act());
        boolean waits = p.state() == ProposalState.WAITING;
        return new View(
                p.toRow(),
                order.state(),
                waits && !order.open(),
                p.proposedBy().equals(caller.actor().id()),
                waits && order.open() ? checked.changes(p.subjectId(), p.act(), p.words()) : List.of(),
                history.of(Proposals.TYPE, id));
    }

    /**
     * 查看拟反馈的数据: one page of what it encloses, as its order's own room has written it; null if there is no such page.
     *
     * @throws NotFound {@code funds.proposal-not-found}
     */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public @Nullable String page(UUID id, int no) {
        proposals.require(id, LockModeType.NONE);
        AuditNotes.detail("page", no);
        return proposals.page(id, no).orElse(null);
    }

    /** What stands on the page of an order: whether answers are checked there, and the latest proposal; null if none. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public @Nullable ProposalRow latest(String subjectType, UUID subjectId) {
        return proposals
                .latest(subjectType, subjectId)
                .map(AnswerProposal::toRow)
                .orElse(null);
    }

    private CheckedOrders checked(String subjectType) {
        for (CheckedOrders each : orders) {
            if (each.subjectType().equals(subjectType)) {
                return each;
            }
        }
        throw InvalidValue.onField("subjectType", "funds.value-unknown", subjectType);
    }
}
