package zujie.funds.bankreport.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.BankReportsResource.NewBankReport;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.order.Form;
import zujie.kernel.rule.RecordId;

/** Reports of a bank that its checklists lead to, to be completed and sent. */
@ApplicationScoped
@Path("counter-checks/{id}/report-draft")
public class DraftsResource {

    @Inject
    DraftFromCheck draft;

    /** What the checklist says, as the body of {@code POST /bank-reports}; the police unit is still to be named. */
    @GET
    public NewBankReport get(@PathParam("id") String id, @QueryParam("kind") @Nullable String kind) {
        SendBankReport.Command c = draft.handle(
                RecordId.of(id, "funds.check-not-found"),
                kind == null ? null : Form.constant(BankReportKind.class, "kind", kind));
        return new NewBankReport(
                c.kind().name(),
                c.applicationId(),
                c.applicationType(),
                c.originalId(),
                c.unitCode(),
                c.featureCode(),
                c.branch(),
                c.reporterPhone(),
                c.personName(),
                c.personPhone(),
                c.credentialType(),
                c.credentialNo(),
                c.accountNo(),
                c.description(),
                c.ceasedAt(),
                c.transfers(),
                c.checkId());
    }
}
