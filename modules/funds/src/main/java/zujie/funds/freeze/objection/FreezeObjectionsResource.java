package zujie.funds.freeze.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;

/** Objections to freezes (冻结异议), for police and for the banks' programs. */
@ApplicationScoped
@Path("freeze-objections")
public class FreezeObjectionsResource {

    @Inject
    TakeObjection take;

    @Inject
    AnswerObjection answer;

    @Inject
    ObjectionQueries queries;

    /** An objection as it is taken down; {@code relation} is HOLDER, AGENT or INTERESTED. */
    public record NewObjection(
            @NotNull UUID freezeId,
            @NotNull @Size(max = 120) String applicant,
            @Nullable @Size(max = 40) String phone,
            @NotNull String relation,
            @NotNull @Size(max = 1000) String ground) {}

    /** The answer of the unit that froze; {@code wrong}: the money has nothing to do with the case. */
    @Schema(name = "FreezeObjectionAnswer")
    public record Answer(@NotNull Boolean upheld, @NotNull Boolean wrong, @NotNull @Size(max = 1000) String answer) {}

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ObjectionRow.class, responseCode = "201")
    public Response take(@Valid @NotNull NewObjection body) {
        ObjectionRow made = take.handle(new TakeObjection.Command(
                body.freezeId(), body.applicant(), body.phone(), body.relation(), body.ground()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Those to one freeze. */
    @GET
    public List<ObjectionRow> to(@QueryParam("freeze") @Nullable String freeze) {
        return queries.to(freeze == null ? null : id(freeze));
    }

    @POST
    @Path("{id}/answer")
    public ObjectionRow answer(@PathParam("id") String id, @Valid @NotNull Answer body) {
        return answer.handle(new AnswerObjection.Command(id(id), body.upheld(), body.wrong(), body.answer()));
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.objection-not-found");
    }
}
