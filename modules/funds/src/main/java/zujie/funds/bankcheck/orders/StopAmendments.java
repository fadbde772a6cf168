package zujie.funds.bankcheck.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.funds.bankcheck.AnswerKind;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopsByHand;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** 更正止付反馈. */
@ApplicationScoped
class StopAmendments implements AnswerKind {

    @Inject
    StopsByHand stops;

    @Inject
    AnswerStop answer;

    @Inject
    Caller caller;

    @Override
    public String subjectType() {
        return "stop-payment";
    }

    @Override
    public ProposalAct act() {
        return ProposalAct.AMENDMENT;
    }

    @Override
    public Ordered order(UUID id) {
        return stops.ordered(id, act());
    }

    @Override
    public void check(UUID id, AnswerWords words) {
        answer.checkAmendment(amendment(id, words));
    }

    @Override
    public void answer(UUID id, AnswerWords words, Actor onBehalf) {
        OnBehalf.run(caller, onBehalf, () -> answer.amend(amendment(id, words)));
    }

    private static AnswerStop.Amendment amendment(UUID id, AnswerWords w) {
        return new AnswerStop.Amendment(id, w.bankNo(), w.executedAt(), w.balanceFen(), w.disputedFen(), w.remark());
    }
}
