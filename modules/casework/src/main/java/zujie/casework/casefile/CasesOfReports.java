package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import zujie.casework.api.ReportFiled;
import zujie.platform.access.Caller;

/** A case is filed when one of its reports was filed by itself, in the same transaction. */
@ApplicationScoped
class CasesOfReports {

    @Inject
    CaseRegister register;

    @Inject
    Caller caller;

    void file(@Observes ReportFiled filed) {
        CaseFile caseFile = register.require(filed.caseId());
        if (caseFile.state() == CaseState.OPEN) {
            caseFile.file(filed.filing(), caller.actor());
        }
    }
}
