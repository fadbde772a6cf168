package zujie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.paging.Slice;

/** The audit, for the auditor. */
@ApplicationScoped
@Path("audit")
@Tag(name = "audit", description = "审计")
public class AuditResource {

    @Inject
    AuditQueries queries;

    @Inject
    AuditChain chain;

    @GET
    @Operation(summary = "检索审计记录，最新在前")
    public Slice<AuditRow> search(
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        AuditFilter filter =
                new AuditFilter(actor, action, subject, outcome(outcome), instant("from", from), instant("to", to));
        return queries.search(filter, cursor, size);
    }

    @POST
    @Path("verify")
    @Operation(summary = "校验审计链")
    public ChainVerdict verify() {
        return chain.verify();
    }

    private static @Nullable Outcome outcome(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("outcome", "platform.invalid"));
    }

    private static @Nullable Instant instant(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "platform.invalid");
        }
    }
}
