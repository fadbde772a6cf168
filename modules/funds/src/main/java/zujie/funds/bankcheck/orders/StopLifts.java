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

/** 确认止付已解除 (100104). */
@ApplicationScoped
class StopLifts implements AnswerKind {

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
        return ProposalAct.LIFTING;
    }

    @Override
    public Ordered order(UUID id) {
        return stops.ordered(id, act());
    }

    @Override
    public void check(UUID id, AnswerWords words) {
        stops.requireOver(id);
    }

    @Override
    public void answer(UUID id, AnswerWords words, Actor onBehalf) {
        OnBehalf.run(caller, onBehalf, () -> {
            wire.lifted(id);
            return id;
        });
    }
}
