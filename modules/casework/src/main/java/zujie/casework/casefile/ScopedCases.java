package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.kernel.rule.RuleViolation;

/** Answers other modules from the register of cases; in a transaction of its own if there is none. */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
class ScopedCases implements Cases {

    @Inject
    CaseRegister register;

    @Inject
    SharedCases shares;

    @Override
    public List<UUID> shared() {
        return shares.live();
    }

    @Override
    public boolean isOwn(UUID id) {
        return register.isOwn(id);
    }

    @Override
    public CaseView require(UUID id) {
        CaseFile c = register.require(id);
        CaseRegister.Sum sum = register.sums(List.of(id)).getOrDefault(id, CaseRegister.Sum.NONE);
        return new CaseView(
                id,
                c.caseNo(),
                c.kind().name(),
                c.title(),
                c.fraudType(),
                c.state().name(),
                c.unitPath(),
                c.orgCode(),
                c.openedAt(),
                sum.lossFen(),
                c.leadOfficer(),
                register.reportsOf(id),
                c.filingNo());
    }
}
