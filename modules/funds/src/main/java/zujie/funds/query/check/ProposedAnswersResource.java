package zujie.funds.query.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.query.answer.QueryAnswersResource;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;

/**
 * Proposes answers to queries to a bank's checker (拟反馈), with their rows; for people of the bank only. What waits is read,
 * approved, sent back or taken back under {@code answer-proposals}, as any other answer.
 */
@ApplicationScoped
@Path("account-query-answers/{id}/proposal")
public class ProposedAnswersResource {

    @Inject
    ProposeAnswer propose;

    /** The body is that of the answer itself. */
    @POST
    @Idempotent
    public ProposeAnswer.Tried answer(@PathParam("id") String id, @Valid @NotNull QueryAnswersResource.Answer body) {
        return propose.handle(body.of(query(id)));
    }

    @POST
    @Path("correction")
    @Idempotent
    public ProposeAnswer.Tried correct(
            @PathParam("id") String id, @Valid @NotNull QueryAnswersResource.Correction body) {
        return propose.correct(body.of(query(id)));
    }

    /** The body is the sheet itself (.xlsx, or .csv in UTF-8 or GBK); with {@code correction} it corrects. */
    @POST
    @Path("sheet")
    @Consumes(MediaType.WILDCARD)
    public ProposeAnswer.Tried load(
            @PathParam("id") String id, @QueryParam("correction") @Nullable String correction, InputStream content)
            throws IOException {
        return propose.load(query(id), content, correction);
    }

    private static UUID query(String text) {
        return RecordId.of(text, "funds.query-not-found");
    }
}
