package zujie.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** Legal and agreed numbers. */
@ApplicationScoped
@Path("parameters")
@Tag(name = "parameters", description = "参数")
public class ParametersResource {

    @Inject
    ListParameters list;

    @Inject
    ChangeParameter change;

    /** What shall hold from when. */
    public record Change(
            @NotBlank String value,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @NotBlank String reason) {}

    @GET
    @Operation(summary = "某日有效的参数")
    public List<ParameterRow> list(@QueryParam("on") @Nullable String on) {
        return list.handle(on == null || on.isBlank() ? null : day(on));
    }

    @GET
    @Path("{key}/history")
    @Operation(summary = "参数的变更历史")
    public List<ParameterHistoryRow> history(@PathParam("key") String key) {
        return list.history(key);
    }

    @POST
    @Path("{key}")
    @Operation(summary = "变更参数，最早自明日起生效")
    public ParameterHistoryRow change(@PathParam("key") String key, @Valid @NotNull Change wanted) {
        return change.handle(new ChangeParameter.Command(
                key, wanted.value(), wanted.validFrom(), wanted.validTo(), wanted.reason()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidValue.onField("on", "platform.invalid");
        }
    }
}
