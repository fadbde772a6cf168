package zujie.funds.query.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;
import zujie.platform.idempotency.Idempotent;
import zujie.platform.paging.Slice;

/** What banks answer to queries: as JSON, in one piece or several, or as a sheet. */
@ApplicationScoped
@Path("account-query-answers")
public class QueryAnswersResource {

    @Inject
    AnswerQuery answer;

    @Inject
    ReadAnswers answers;

    /**
     * An answer, or a part of it.
     *
     * @param resultCode R6.4: 0000, or why there are no rows
     * @param complete whether nothing more is to come; a dynamic query then runs and takes what is pushed
     */
    @Schema(name = "QueryAnswer")
    public record Answer(
            @NotNull @Size(max = 8) String resultCode,
            @Nullable @Size(max = 1000) String remark,
            @Nullable @Size(max = 5000) List<TransactionEntry> transactions,
            @Nullable @Size(max = 5000) List<AccountEntry> accounts,
            @NotNull Boolean complete) {

        public AnswerQuery.Command of(UUID query) {
            return new AnswerQuery.Command(query, resultCode, remark, list(transactions), list(accounts), complete);
        }
    }

    /** A correction; {@code withdrawn}: serials or accounts that were wrong altogether. */
    @Schema(name = "QueryAnswerCorrection")
    public record Correction(
            @NotNull @Size(max = 1000) String reason,
            @Nullable @Size(max = 5000) List<TransactionEntry> transactions,
            @Nullable @Size(max = 5000) List<AccountEntry> accounts,
            @Nullable @Size(max = 5000) List<String> withdrawn) {

        public AnswerQuery.Correction of(UUID query) {
            return new AnswerQuery.Correction(query, reason, list(transactions), list(accounts), list(withdrawn));
        }
    }

    @POST
    @Path("{id}")
    @Idempotent
    public AnswerReport answer(@PathParam("id") String id, @Valid @NotNull Answer body) {
        return answer.handle(body.of(id(id)));
    }

    @POST
    @Path("{id}/correction")
    @Idempotent
    public AnswerReport correct(@PathParam("id") String id, @Valid @NotNull Correction body) {
        return answer.correct(body.of(id(id)));
    }

    /** The body is the sheet itself (.xlsx, or .csv in UTF-8 or GBK); with {@code correction} it corrects. */
    @POST
    @Path("{id}/sheet")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    public AnswerReport load(
            @PathParam("id") String id,
            @QueryParam("complete") @Nullable Boolean complete,
            @QueryParam("correction") @Nullable String correction,
            InputStream content)
            throws IOException {
        return answer.load(id(id), content, !Boolean.FALSE.equals(complete), correction);
    }

    /** The bank has stopped pushing (100308). */
    @POST
    @Path("{id}/ended")
    @Idempotent
    public AnswerReport ended(@PathParam("id") String id) {
        return answer.ended(id(id));
    }

    @GET
    @Path("{id}/transactions")
    public Slice<AnsweredTransaction> transactions(
            @PathParam("id") String id,
            @QueryParam("past") @Nullable Boolean past,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return answers.transactions(id(id), Boolean.TRUE.equals(past), cursor, size);
    }

    @GET
    @Path("{id}/accounts")
    public List<AnsweredAccount> accounts(@PathParam("id") String id, @QueryParam("past") @Nullable Boolean past) {
        return answers.accounts(id(id), Boolean.TRUE.equals(past));
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static UUID id(String text) {
        return RecordId.of(text, "funds.query-not-found");
    }
}
