package zujie.funds.bankcheck.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.funds.account.AccountData;
import zujie.funds.bankcheck.AnswerKind;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopsByHand;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** 止付反馈 (100102). */
@ApplicationScoped
class StopAnswers implements AnswerKind {

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
        return ProposalAct.ANSWER;
    }

    @Override
    public Ordered order(UUID id) {
        return stops.ordered(id, act());
    }

    @Override
    public void check(UUID id, AnswerWords words) {
        answer.check(command(id, words));
    }

    @Override
    public void answer(UUID id, AnswerWords words, Actor onBehalf) {
        OnBehalf.run(caller, onBehalf, () -> answer.handle(command(id, words)));
    }

    private static AnswerStop.Command command(UUID id, AnswerWords w) {
        return new AnswerStop.Command(
                id,
                w.resultCode(),
                w.balanceFen(),
                w.disputedFen(),
                w.executedAt(),
                w.remark(),
                w.check(),
                AccountData.NONE);
    }
}
