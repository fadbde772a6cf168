package zujie.funds.bankcheck.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.funds.account.AccountData;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckedOrders;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.bankcheck.Proposed;
import zujie.funds.order.Amended;
import zujie.funds.stoppay.AnswerStop;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.StopsByWire;

/** 止付反馈 (100102) and its correction, 止付延期反馈 (100106), 确认止付已解除 (100104). */
@ApplicationScoped
class CheckedStops implements CheckedOrders {

    @Inject
    StopsByHand stops;

    @Inject
    StopsByWire wire;

    @Inject
    AnswerStop answer;

    @Override
    public String subjectType() {
        return "stop-payment";
    }

    @Override
    public Ordered order(UUID id, ProposalAct act) {
        return stops.ordered(id, act);
    }

    @Override
    public void check(UUID id, Proposed what) {
        AnswerWords words = what.words();
        switch (what.act()) {
            case ANSWER -> answer.check(answer(id, words));
            case AMENDMENT -> answer.checkAmendment(amendment(id, words));
            case EXTENSION -> stops.requireExtendable(id, words.isDone(), words.remark());
            case LIFTING -> stops.requireOver(id);
            case RENEWAL -> throw what.unknownOf(subjectType());
        }
    }

    @Override
    public List<Amended.Line> changes(UUID id, ProposalAct act, AnswerWords words) {
        return act == ProposalAct.AMENDMENT ? stops.changes(amendment(id, words)) : List.of();
    }

    @Override
    public void say(UUID id, Proposed what) {
        AnswerWords words = what.words();
        switch (what.act()) {
            case ANSWER -> answer.handle(answer(id, words));
            case AMENDMENT -> answer.amend(amendment(id, words));
            case EXTENSION -> wire.extended(id, words.isDone(), words.remark());
            case LIFTING -> wire.lifted(id);
            case RENEWAL -> throw what.unknownOf(subjectType());
        }
    }

    private static AnswerStop.Command answer(UUID id, AnswerWords w) {
        return new AnswerStop.Command(
                id,
                w.resultCode(),
                w.balanceFen(),
                w.disputedFen(),
                w.executedAt(),
                w.remark(),
                w.bankNo(),
                w.check(),
                AccountData.NONE);
    }

    private static AnswerStop.Amendment amendment(UUID id, AnswerWords w) {
        return new AnswerStop.Amendment(id, w.bankNo(), w.executedAt(), w.balanceFen(), w.disputedFen(), w.remark());
    }
}
