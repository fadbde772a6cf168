package zujie.funds.workmode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How institutions are worked with (工作方式). */
@ApplicationScoped
@Path("institutions")
public class InstitutionsResource {

    @Inject
    SetWorkMode modes;

    /**
     * A way of working.
     *
     * @param mode {@code DIRECT}, {@code PLATFORM} or {@code PAPER}
     * @param payment a payment institution: messages with the codes A00xxx; left out: a bank
     * @param gateway whether orders go out through the message gateway; only with {@code DIRECT}
     */
    public record Mode(
            @NotNull String mode,
            @Nullable Boolean payment,
            @Nullable Boolean gateway,
            @NotNull @Size(max = 1000) String reason) {}

    @GET
    public List<WorkModeRow> list() {
        return modes.list();
    }

    @PUT
    @Path("{code}")
    public WorkModeRow set(@PathParam("code") String code, @Valid @NotNull Mode body) {
        return modes.handle(new SetWorkMode.Command(code, body.mode(), body.payment(), body.gateway(), body.reason()));
    }
}
