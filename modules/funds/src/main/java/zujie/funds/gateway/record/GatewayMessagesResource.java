package zujie.funds.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.exchange.GatewayMessageRow;
import zujie.funds.gateway.exchange.SetAside;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** The record of the gateway's messages (报文记录), personal data masked. */
@ApplicationScoped
@Path("gateway-messages")
public class GatewayMessagesResource {

    @Inject
    GatewayQueries queries;

    @Inject
    SetAside setAside;

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

    /** Why it is sent again. */
    public record Again(@NotNull @Size(max = 1000) String reason) {}

    /** 重新发送: an order that was set aside because its words could not be written. */
    @POST
    @Path("{id}/again")
    @Idempotent
    public GatewayMessageRow again(@PathParam("id") String id, @Valid @NotNull Again body) {
        return setAside.again(RecordId.of(id, "funds.gateway-message-not-found"), body.reason());
    }
}
