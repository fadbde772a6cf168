package zujie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Loading the demonstration's history; exists in demo mode only. */
@ApplicationScoped
@Path("demo")
public class DemoResource {

    @Inject
    DemoHistory history;

    @GET
    public DemoHistory.DemoState state() {
        return history.state();
    }

    @POST
    public DemoHistory.DemoState begin(@Valid @NotNull ClockMove start) {
        return history.begin(start.to());
    }

    @POST
    @Path("complete")
    public DemoHistory.DemoState complete() {
        return history.complete();
    }
}
