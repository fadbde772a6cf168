package zujie.funds.bankcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a bank's answers on the console are checked by a second person (经办复核). */
@ApplicationScoped
@Path("bank-check-rules")
public class CheckRulesResource {

    @Inject
    CheckRules rules;

    /** From a day on; {@code bankCode} left out: the caller's bank, {@code validFrom} left out: today. */
    @Schema(name = "NewAnswerCheckRule")
    public record NewRule(
            @Nullable @Size(max = 12) String bankCode,
            @NotNull Boolean active,
            @Nullable LocalDate validFrom,
            @NotNull @Size(max = 1000) String reason) {}

    @GET
    public List<CheckRules.BankRow> list() {
        return rules.list();
    }

    @POST
    public CheckRules.Rule set(@Valid @NotNull NewRule body) {
        return rules.set(body.bankCode(), body.active(), body.validFrom(), body.reason());
    }
}
