package zujie.funds.freeze.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;
import zujie.platform.document.Paper;

/** Seals (电子印章) on the papers of freezes, for the banks that receive them, and on the receipts of their answers to stops. */
@ApplicationScoped
@Path("paper-seals")
public class PaperSealsResource {

    @Inject
    VerifyPaper verify;

    @Inject
    PrintSealedPaper print;

    /** A paper's 文号 and the seal that stands on it, or its 核验码. */
    public record Claim(@NotNull @Size(max = 60) String paperNo, @NotNull @Size(max = 500) String seal) {}

    /** The key with which seals are verified; {@code algorithm} is SM3withSM2, the key X.509 in Base64. */
    public record Key(String algorithm, String publicKey) {}

    /** The papers of one freeze, or the receipts of the answer to one stop. */
    @GET
    public List<VerifyPaper.Sealed> of(
            @QueryParam("freeze") @Nullable String freeze, @QueryParam("stop") @Nullable String stop) {
        if (stop != null) {
            return verify.ofStop(RecordId.of(stop, "funds.stop-not-found"));
        }
        return verify.of(RecordId.of(freeze == null ? "" : freeze, "funds.freeze-not-found"));
    }

    /** The paper of that 文号 as a PDF with its seal. */
    @GET
    @Path("file")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@QueryParam("no") @Nullable String paperNo) {
        Paper paper = print.handle(paperNo);
        Response.ResponseBuilder answer = Response.ok(paper.content(), paper.mediaType());
        paper.headers().forEach(answer::header);
        return answer.build();
    }

    @POST
    @Path("verification")
    public VerifyPaper.Verdict verify(@Valid @NotNull Claim body) {
        return verify.handle(body.paperNo(), body.seal());
    }

    @GET
    @Path("key")
    public Key key() {
        return new Key("SM3withSM2", verify.key());
    }
}
