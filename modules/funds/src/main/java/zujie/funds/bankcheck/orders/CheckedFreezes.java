package zujie.funds.bankcheck.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckedOrders;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.bankcheck.Proposed;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.order.Amended;

/** 冻结反馈 (100202), what came of the queue (R1.19), its correction, 续冻反馈 (100206), 确认冻结已解除 (100204). */
@ApplicationScoped
class CheckedFreezes implements CheckedOrders {

    @Inject
    FreezesForOthers freezes;

    @Inject
    FreezesByWire wire;

    @Inject
    AnswerFreeze answer;

    @Override
    public String subjectType() {
        return "freeze";
    }

    @Override
    public Ordered order(UUID id, ProposalAct act) {
        return freezes.ordered(id, act);
    }

    @Override
    public void check(UUID id, Proposed what) {
        AnswerWords words = what.words();
        switch (what.act()) {
            case ANSWER -> answer.check(answer(id, words));
            case AMENDMENT -> answer.checkAmendment(amendment(id, words));
            case RENEWAL -> freezes.requireRenewable(id, words.isDone(), words.expiresAt(), words.remark());
            case LIFTING -> freezes.requireOver(id);
            case EXTENSION -> throw what.unknownOf(subjectType());
        }
    }

    @Override
    public List<Amended.Line> changes(UUID id, ProposalAct act, AnswerWords words) {
        return act == ProposalAct.AMENDMENT ? freezes.changes(amendment(id, words)) : List.of();
    }

    @Override
    public void say(UUID id, Proposed what) {
        AnswerWords words = what.words();
        switch (what.act()) {
            case ANSWER -> answered(answer(id, words));
            case AMENDMENT -> answer.amend(amendment(id, words));
            case RENEWAL -> wire.renewed(id, words.isDone(), words.expiresAt(), words.remark());
            case LIFTING -> wire.lifted(id);
            case EXTENSION -> throw what.unknownOf(subjectType());
        }
    }

    /** No clock runs for a freeze that waits in a queue: the answer is then what came of it. */
    private void answered(AnswerFreeze.Command command) {
        if (freezes.ordered(command.id(), ProposalAct.ANSWER).dueAt() == null) {
            answer.queue(command);
        } else {
            answer.handle(command);
        }
    }

    private static AnswerFreeze.Command answer(UUID id, AnswerWords w) {
        return new AnswerFreeze.Command(
                id,
                w.resultCode(),
                w.balanceFen(),
                w.frozenFen(),
                w.disputedFen(),
                w.executedAt(),
                w.expiresAt(),
                w.earlierOrgan(),
                w.earlierEnd(),
                w.bankNo(),
                w.remark());
    }

    private static AnswerFreeze.Amendment amendment(UUID id, AnswerWords w) {
        return new AnswerFreeze.Amendment(
                id,
                w.bankNo(),
                w.executedAt(),
                w.expiresAt(),
                w.balanceFen(),
                w.frozenFen(),
                w.disputedFen(),
                w.remark());
    }
}
