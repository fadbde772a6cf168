package zujie.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.paging.Slice;

/** The accounts of people. */
@ApplicationScoped
@Path("accounts")
public class AccountsResource {

    @Inject
    AccountQueries queries;

    @Inject
    Onboarding onboarding;

    @Inject
    ChangeRoles roles;

    @Inject
    LockAccount lock;

    @Inject
    UnlockAccount unlock;

    /**
     * A new account.
     *
     * @param roles codes such as {@code desk-officer}
     * @param password in a demonstration only
     */
    public record NewAccount(
            @NotBlank String username,
            @NotBlank String name,
            @Nullable String policeNo,
            @Nullable String phone,
            @NotBlank String orgCode,
            @NotEmpty List<String> roles,
            @Nullable AuthorityRank rank,
            @Nullable String password) {}

    /** @param temporaryPassword told once; null if the invitation brought a password */
    public record MadeAccount(UUID id, String username, @Nullable String temporaryPassword) {}

    /** A role to be given. */
    public record RoleGift(@NotBlank String role, @Nullable AuthorityRank rank, @NotBlank String reason) {}

    /** Another authority level. */
    public record RankChange(@NotNull AuthorityRank rank, @NotBlank String reason) {}

    /** Why it is done. */
    @Schema(name = "AccountReason")
    public record Why(@NotBlank String reason) {}

    /** A one-time password, told once. */
    public record OneTimePassword(String temporaryPassword) {}

    @GET
    public Slice<AccountRow> list(
            @QueryParam("org") @Nullable String org,
            @QueryParam("role") @Nullable String role,
            @QueryParam("status") @Nullable String status,
            @QueryParam("text") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return queries.list(new AccountQueries.Filter(org, role, status, text), cursor, size);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MadeAccount.class, responseCode = "201")
    public Response invite(@Valid @NotNull NewAccount body) {
        Onboarding.Invited made = onboarding.invite(new InviteUser.Command(
                body.username(),
                body.name(),
                body.policeNo(),
                body.phone(),
                body.orgCode(),
                body.roles(),
                body.rank(),
                body.password()));
        return Response.created(URI.create("accounts/" + made.id()))
                .entity(new MadeAccount(made.id(), body.username().strip(), made.temporaryPassword()))
                .build();
    }

    @GET
    @Path("{id}")
    public AccountView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @GET
    @Path("{id}/history")
    public List<AccountHistoryRow> history(@PathParam("id") UUID id) {
        return queries.history(id);
    }

    @POST
    @Path("{id}/roles")
    public void give(@PathParam("id") UUID id, @Valid @NotNull RoleGift body) {
        roles.give(id, body.role(), body.rank(), body.reason());
    }

    @DELETE
    @Path("{id}/roles/{role}")
    public void take(
            @PathParam("id") UUID id, @PathParam("role") String role, @QueryParam("reason") @Nullable String reason) {
        roles.take(id, role, reason);
    }

    @PUT
    @Path("{id}/rank")
    public void rank(@PathParam("id") UUID id, @Valid @NotNull RankChange body) {
        roles.rank(id, body.rank(), body.reason());
    }

    @POST
    @Path("{id}/lock")
    public void lock(@PathParam("id") UUID id, @Valid @NotNull Why body) {
        lock.handle(id, body.reason());
    }

    @POST
    @Path("{id}/unlock")
    public void unlock(@PathParam("id") UUID id, @Valid @NotNull Why body) {
        unlock.handle(id, body.reason());
    }

    @POST
    @Path("{id}/password")
    public OneTimePassword resetPassword(@PathParam("id") UUID id, @Valid @NotNull Why body) {
        return new OneTimePassword(onboarding.resetPassword(id, body.reason()));
    }
}
