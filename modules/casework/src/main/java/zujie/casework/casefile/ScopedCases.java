package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.kernel.rule.NotFound;

/** Answers other modules from the register of cases. */
@ApplicationScoped
class ScopedCases implements Cases {

    @Override
    public CaseView require(UUID id) {
        throw NotFound.of("casework.case-not-found");
    }
}
