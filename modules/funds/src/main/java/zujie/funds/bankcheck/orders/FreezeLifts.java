package zujie.funds.bankcheck.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.funds.bankcheck.AnswerKind;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.freeze.FreezesForOthers;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** 确认冻结已解除 (100204). */
@ApplicationScoped
class FreezeLifts implements AnswerKind {

    @Inject
    FreezesForOthers freezes;

    @Inject
    FreezesByWire wire;

    @Inject
    Caller caller;

    @Override
    public String subjectType() {
        return "freeze";
    }

    @Override
    public ProposalAct act() {
        return ProposalAct.LIFTING;
    }

    @Override
    public Ordered order(UUID id) {
        return freezes.ordered(id, act());
    }

    @Override
    public void check(UUID id, AnswerWords words) {
        freezes.requireOver(id);
    }

    @Override
    public void answer(UUID id, AnswerWords words, Actor onBehalf) {
        OnBehalf.run(caller, onBehalf, () -> {
            wire.lifted(id);
            return id;
        });
    }
}
