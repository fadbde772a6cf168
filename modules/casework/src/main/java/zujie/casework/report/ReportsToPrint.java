package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.rule.NotFound;

/** Hands reports to the use cases that print them. */
@ApplicationScoped
public class ReportsToPrint {

    @Inject
    ReportRegister register;

    /** @throws NotFound {@code casework.report-not-found} if the caller does not see it */
    public ReportToPrint require(UUID id) {
        return of(register.visible(id));
    }

    /** The reports of a case that the caller sees; ask for the case first. */
    public List<ReportToPrint> ofCase(UUID caseId) {
        return register.ofCase(caseId).stream().map(ReportsToPrint::of).toList();
    }

    private static ReportToPrint of(Report r) {
        IdentityNumber identity = r.victim().identity();
        return new ReportToPrint(
                r.id(),
                r.reportNo(),
                r.orgName(),
                r.channel().code(),
                r.fraudType(),
                r.victim().name().value(),
                r.victim().phone().value(),
                identity == null ? null : identity.value(),
                r.handlerName(),
                r.receivedAt(),
                r.acceptedAt(),
                r.receiptNo(),
                r.lossFen(),
                r.brief(),
                r.caseNo(),
                r.transfers().stream().map(Transfer::toView).toList(),
                r.contacts().stream().map(c -> c.toView().value()).toList());
    }
}
