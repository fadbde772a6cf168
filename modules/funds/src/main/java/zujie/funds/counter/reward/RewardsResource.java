package zujie.funds.counter.reward;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import zujie.funds.counter.CounterRules;
import zujie.kernel.rule.RecordId;

/** A bank's rewards (堵截奖励) and its own threshold and reward; for banks only. */
@ApplicationScoped
@Path("counter-rewards")
public class RewardsResource {

    @Inject
    Rewards rewards;

    @Inject
    CounterRules rules;

    /** The interception. */
    public record NewReward(@NotNull UUID checkId) {}

    /** A decision; {@code note} is needed to refuse. */
    @Schema(name = "RewardDecision")
    public record Decision(@NotNull Boolean agreed, @Nullable @Size(max = 1000) String note) {}

    /** Threshold and reward from a day on, in fen. */
    @Schema(name = "NewCounterRule")
    public record NewRule(@Nullable LocalDate validFrom, @NotNull Long noticeAboveFen, @NotNull Long rewardFen) {}

    @GET
    public List<RewardRow> list(@QueryParam("list") @Nullable String list) {
        return rewards.list(list);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RewardRow.class, responseCode = "201")
    public Response propose(@Valid @NotNull NewReward body) {
        return Response.status(Response.Status.CREATED)
                .entity(rewards.propose(body.checkId()))
                .build();
    }

    @POST
    @Path("{id}/decision")
    public RewardRow decide(@PathParam("id") String id, @Valid @NotNull Decision body) {
        return rewards.decide(RecordId.of(id, "funds.reward-not-found"), body.agreed(), body.note());
    }

    /** Puts all that is approved into one payment list. */
    @POST
    @Path("payments")
    public Rewards.PaymentList pay() {
        return rewards.pay();
    }

    /** One payment list. */
    @GET
    @Path("payments/{listNo}")
    public Rewards.PaymentList payment(@PathParam("listNo") String listNo) {
        return rewards.paid(listNo);
    }

    @GET
    @Path("rules")
    public List<CounterRules.Rule> rules() {
        return rules.mine();
    }

    @POST
    @Path("rules")
    public CounterRules.Rule set(@Valid @NotNull NewRule body) {
        return rules.set(body.validFrom(), body.noticeAboveFen(), body.rewardFen());
    }
}
