package zujie.funds.query.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** The rows of a proposed answer to a query (拟反馈的数据); for people of the bank only. */
@ApplicationScoped
@Path("answer-proposals/{id}/rows")
public class ProposedRowsResource {

    @Inject
    ReadProposedRows rows;

    /** Fifty at a time, while they wait beside what stands in their place. */
    @GET
    public ProposedRows rows(@PathParam("id") String id, @QueryParam("cursor") @Nullable String cursor) {
        return rows.handle(RecordId.of(id, "funds.proposal-not-found"), cursor);
    }
}
