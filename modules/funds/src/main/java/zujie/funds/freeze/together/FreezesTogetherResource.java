package zujie.funds.freeze.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import zujie.funds.freeze.DecideFreeze;
import zujie.funds.freeze.FreezeRow;
import zujie.kernel.rule.RecordId;

/** All freezes of a case that wait for the caller, agreed to in one go; what he may not agree to stays as it is. */
@ApplicationScoped
@Path("case-freezes")
public class FreezesTogetherResource {

    @Inject
    DecideFreeze decide;

    /** 法制审核 of all; {@code id} is that of the case. The answer holds those that went on to the approver. */
    @POST
    @Path("{id}/legal-review")
    public List<FreezeRow> review(@PathParam("id") String id) {
        return decide.reviewAll(RecordId.of(id, "casework.case-not-found"));
    }

    /** 审批 of all: they go out with one 文号 for each bank, of which each account is a part (之一, 之二). */
    @POST
    @Path("{id}/approval")
    public List<FreezeRow> approve(@PathParam("id") String id) {
        return decide.decideAll(RecordId.of(id, "casework.case-not-found"));
    }
}
