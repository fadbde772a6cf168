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

/** 更正冻结反馈. */
@ApplicationScoped
class FreezeAmendments implements AnswerKind {

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
        return ProposalAct.AMENDMENT;
    }

    @Override
    public Ordered order(UUID id) {
        return freezes.ordered(id, act());
    }

    @Override
    public void check(UUID id, AnswerWords words) {
        answer.checkAmendment(amendment(id, words));
    }

    @Override
    public void answer(UUID id, AnswerWords words, Actor onBehalf) {
        OnBehalf.run(caller, onBehalf, () -> answer.amend(amendment(id, words)));
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
