package zujie.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Help with taking down a report. */
@ApplicationScoped
@Path("intake")
public class IntakeResource {

    @Inject
    RecogniseText recognise;

    /** A message as pasted, up to 10000 characters. */
    public record Message(@NotNull String text) {}

    /** What was found, in the order of the text; nothing of it is stored. */
    public record Found(List<Finding> findings) {}

    @POST
    @Path("recognise")
    public Found recognise(@Valid @NotNull Message message) {
        return new Found(recognise.handle(message.text()));
    }
}
