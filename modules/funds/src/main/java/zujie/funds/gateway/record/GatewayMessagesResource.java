package zujie.funds.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.exchange.GatewayMessageRow;
import zujie.kernel.rule.RecordId;
import zujie.platform.paging.Slice;

/** The record of the gateway's messages (报文记录), personal data masked. */
@ApplicationScoped
@Path("gateway-messages")
public class GatewayMessagesResource {

    @Inject
    GatewayQueries queries;

    /** The latest first. */
    @GET
    public Slice<GatewayMessageRow> list(
            @QueryParam("bank") @Nullable String bank,
            @QueryParam("flagged") @Nullable Boolean flagged,
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return queries.list(new GatewayQueries.Filter(bank, Boolean.TRUE.equals(flagged), direction), cursor, size);
    }

    @GET
    @Path("{id}")
    public GatewayMessageView get(@PathParam("id") String id) {
        return queries.get(RecordId.of(id, "funds.gateway-message-not-found"));
    }
}
