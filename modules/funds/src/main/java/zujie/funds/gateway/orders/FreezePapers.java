package zujie.funds.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeView;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.SealedPaper;
import zujie.funds.freeze.seal.SealedPapers;
import zujie.funds.gateway.message.Enclosure;
import zujie.funds.gateway.message.OfficerPapers;
import zujie.kernel.rule.RuleViolation;

/** The papers that travel with a freeze, without which the bank answers 0600 (R6.4): no order goes out that lacks one. */
@ApplicationScoped
class FreezePapers {

    private static final String LEGAL = "02";

    @Inject
    FreezesForOthers freezes;

    @Inject
    SealedPapers sealed;

    @Inject
    OfficerPapers officers;

    /**
     * The legal paper with its seal: 协助冻结财产通知书, or that which renews or releases.
     *
     * @throws RuleViolation {@code funds.freeze-paper-missing}, {@code funds.freeze-seal-missing}
     */
    Enclosure legal(FreezeRow freeze, FreezeView.@Nullable Paper paper) {
        SealedPaper found = paper == null
                ? null
                : freezes.papers(freeze.id()).stream()
                        .filter(p -> p.paperNo().equals(paper.no()))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            throw RuleViolation.of("funds.freeze-paper-missing");
        }
        return new Enclosure(
                LEGAL, freeze.leadPoliceNo(), sealed.print(freeze, found).content());
    }

    /** Who the officer is. @throws RuleViolation {@code funds.freeze-police-no-missing} */
    Enclosure officer(String name, String policeNo, String organ) {
        if (policeNo.isBlank()) {
            throw RuleViolation.of("funds.freeze-police-no-missing");
        }
        return officers.of(name, policeNo, organ);
    }
}
