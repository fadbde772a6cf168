package zujie.funds.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezesResource;
import zujie.platform.idempotency.Idempotent;

/** Answers to many freezes in one call. */
@ApplicationScoped
@Path("freezes/answers")
public class FreezeAnswersResource {

    @Inject
    FreezesResource one;

    @Context
    HttpHeaders headers;

    /** The answer to one order, as it would be sent alone. */
    @Schema(name = "FreezeAnswerOfMany")
    public record OneAnswer(@NotNull @Size(max = 60) String id, @NotNull @Valid FreezesResource.Answer answer) {}

    /** At most 200. */
    @Schema(name = "FreezeAnswers")
    public record Answers(@NotNull @Size(min = 1, max = Bulk.MOST) List<@NotNull @Valid OneAnswer> answers) {}

    /**
     * What became of them.
     *
     * @param taken the orders as they stand now, in the order in which they were sent
     * @param refused with the reason of each; nothing was changed by them
     */
    @Schema(name = "FreezeAnswersTaken")
    public record Taken(List<FreezeRow> taken, List<Bulk.Refused> refused) {}

    /** Each is an answer for itself, within a transaction of its own; the same again changes nothing. */
    @POST
    @Idempotent
    @Operation(summary = "批量反馈冻结指令")
    public Taken answer(@Valid @NotNull Answers body) {
        Bulk.Done<FreezeRow> done =
                Bulk.each(body.answers(), OneAnswer::id, a -> one.answer(a.id(), a.answer()), headers);
        return new Taken(done.taken(), done.refused());
    }
}
