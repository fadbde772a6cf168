package zujie.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import zujie.platform.access.Caller;

/** Who am I? Shows a caller nothing but himself, so it is no use case: no transaction, no audit row, usually no query. */
@ApplicationScoped
@Path("me")
public class MeResource {

    @Inject
    Caller caller;

    @GET
    public MeView me() {
        return MeView.of(caller.actor());
    }
}
