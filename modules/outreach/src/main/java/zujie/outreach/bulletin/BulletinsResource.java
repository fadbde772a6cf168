package zujie.outreach.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.DaySpan;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.paging.Slice;

/** Bulletins (反诈预警、警情通报) in the making; the public reads pages and the feed instead. */
@ApplicationScoped
@Path("bulletins")
public class BulletinsResource {

    @Inject
    BulletinQueries queries;

    @Inject
    DraftFromCase draftFromCase;

    @Inject
    EditDraft editDraft;

    @Inject
    SubmitBulletin submitBulletin;

    @Inject
    PublishBulletin publishBulletin;

    @Inject
    WithdrawBulletin withdrawBulletin;

    /**
     * A new draft.
     *
     * @param title this and the other texts: left out, they are taken from the proposal
     * @param audience {@code PUBLIC} (left out) or {@code INTERNAL}
     */
    public record NewBulletin(
            @NotNull UUID caseId,
            @Nullable String title,
            @Nullable String place,
            @Nullable String body,
            @Nullable String advice,
            @Nullable String audience,
            @Nullable Boolean important) {}

    /** What a draft shall say. */
    public record Draft(
            @NotNull String title,
            @NotNull String place,
            @NotNull String body,
            @NotNull String advice,
            @Nullable String audience,
            @Nullable Boolean important) {}

    /** Why something is taken or given back. */
    @Schema(name = "BulletinReason")
    public record Reason(@Nullable String reason) {}

    @GET
    public Slice<BulletinRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("type") @Nullable String type,
            @QueryParam("case") @Nullable String file,
            @QueryParam("publishedFrom") @Nullable String publishedFrom,
            @QueryParam("publishedTo") @Nullable String publishedTo,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        DaySpan published = DaySpan.of(publishedFrom, publishedTo);
        BulletinFilter filter = new BulletinFilter(
                constant(BulletinState.class, "state", state),
                type == null || type.isBlank() ? null : type,
                file == null || file.isBlank() ? null : id(file),
                published.from(),
                published.to());
        return queries.list(filter, cursor, size);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BulletinRow.class, responseCode = "201")
    public Response draft(@Valid @NotNull NewBulletin body) {
        BulletinRow made = draftFromCase.handle(new DraftFromCase.Command(
                body.caseId(),
                body.title(),
                body.place(),
                body.body(),
                body.advice(),
                constant(Audience.class, "audience", body.audience()),
                Boolean.TRUE.equals(body.important())));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("proposal")
    public Proposal proposal(@QueryParam("case") @Nullable String file) {
        return draftFromCase.propose(id(String.valueOf(file)));
    }

    @GET
    @Path("{id}")
    public BulletinView view(@PathParam("id") String id) {
        return queries.view(id(id));
    }

    @PUT
    @Path("{id}")
    public BulletinRow edit(@PathParam("id") String id, @Valid @NotNull Draft body) {
        return editDraft.handle(new EditDraft.Command(
                id(id),
                body.title(),
                body.place(),
                body.body(),
                body.advice(),
                constant(Audience.class, "audience", body.audience()),
                Boolean.TRUE.equals(body.important())));
    }

    @POST
    @Path("{id}/submission")
    public BulletinRow submit(@PathParam("id") String id) {
        return submitBulletin.handle(id(id));
    }

    @POST
    @Path("{id}/publication")
    public BulletinRow publish(@PathParam("id") String id) {
        return publishBulletin.handle(id(id));
    }

    /** 退回修改. */
    @POST
    @Path("{id}/return")
    public BulletinRow giveBack(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return publishBulletin.giveBack(id(id), body.reason());
    }

    @POST
    @Path("{id}/withdrawal")
    public BulletinRow withdraw(@PathParam("id") String id, @Valid @NotNull Reason body) {
        return withdrawBulletin.handle(id(id), body.reason());
    }

    private static UUID id(String text) {
        return RecordId.of(text, "outreach.bulletin-not-found");
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField(field, "outreach.value-unknown", name));
    }
}
