package zujie.funds.bankcheck.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.funds.bankcheck.AnswerKind;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.stoppay.StopsByHand;
import zujie.funds.stoppay.StopsByWire;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** 止付延期反馈 (100106). */
@ApplicationScoped
class StopExtensions implements AnswerKind {

    @Inject
    StopsByHand stops;

    @Inject
    StopsByWire wire;

    @Inject
    Caller caller;

    @Override
    public String subjectType() {
        return "stop-payment";
    }

    @Override
    public ProposalAct act() {
        return ProposalAct.EXTENSION;
    }

    @Override
    public Ordered order(UUID id) {
        return stops.ordered(id, act());
    }

    @Override
    public void check(UUID id, AnswerWords words) {
        stops.requireExtendable(id, words.isDone(), words.remark());
    }

    @Override
    public void answer(UUID id, AnswerWords words, Actor onBehalf) {
        OnBehalf.run(caller, onBehalf, () -> {
            wire.extended(id, words.isDone(), words.remark());
            return id;
        });
    }
}
