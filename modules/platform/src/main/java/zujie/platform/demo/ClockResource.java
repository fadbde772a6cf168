package zujie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The business clock; moving it exists in demo mode only. */
@ApplicationScoped
@Path("clock")
public class ClockResource {

    @Inject
    MoveClock moveClock;

    @Inject
    ClockWalk walk;

    @GET
    public ClockView view() {
        return moveClock.view();
    }

    @POST
    public ClockView move(@Valid @NotNull ClockMove move) {
        return walk.to(move.to());
    }
}
