package zujie.funds.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The message gateway (报文网关): XML in the national format over HTTPS, with the token of the institution's program. */
@ApplicationScoped
@Path("gateway")
public class GatewayResource {

    private static final String XML = "application/xml; charset=UTF-8";

    @Inject
    Postman postman;

    @Inject
    Switchboard switchboard;

    /** 取报文: a list of messages in Base64. */
    @GET
    @Path("messages")
    @Produces(XML)
    public String poll(@QueryParam("size") @Nullable Integer size) {
        return postman.poll(size);
    }

    /** 送报文: one request, or several in Base64; answered in XML. */
    @POST
    @Path("messages")
    @Produces(XML)
    public String submit(byte[] request) {
        return switchboard.submit(request);
    }
}
