package zujie.funds.bankcheck.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.funds.bankcheck.AnswerKind;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.freeze.AnswerFreeze;
import zujie.funds.freeze.FreezesForOthers;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** 冻结反馈 (100202), and what came of the queue (R1.19). */
@ApplicationScoped
class FreezeAnswers implements AnswerKind {

    @Inject
    FreezesForOthers freezes;

    @Inject
    AnswerFreeze answer;

    @Inject
    Caller caller;

    @Override
    public String subjectType() {
        return "freeze";
    }

    @Override
    public ProposalAct act() {
        return ProposalAct.ANSWER;
    }

    @Override
    public Ordered order(UUID id) {
        return freezes.ordered(id, act());
    }

    @Override
    public void check(UUID id, AnswerWords words) {
        answer.check(command(id, words));
    }

    @Override
    public void answer(UUID id, AnswerWords words, Actor onBehalf) {
        boolean queued = freezes.ordered(id, act()).dueAt() == null;
        OnBehalf.run(
                caller, onBehalf, () -> queued ? answer.queue(command(id, words)) : answer.handle(command(id, words)));
    }

    private static AnswerFreeze.Command command(UUID id, AnswerWords w) {
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
}
