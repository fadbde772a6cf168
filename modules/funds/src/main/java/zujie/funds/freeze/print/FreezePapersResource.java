package zujie.funds.freeze.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RecordId;

/** The papers (法律文书) of a case, for a program of police that prints them. */
@ApplicationScoped
@Path("freeze-papers")
public class FreezePapersResource {

    @Inject
    PrintFreeze print;

    /**
     * One paper for a bank.
     *
     * @param no its place among those of the case, from 1
     * @param of how many there are
     * @param kind {@code FREEZE}, {@code RENEWAL} or {@code RELEASE}
     * @param organ the unit that issued it
     */
    public record FreezePaperSheet(
            int no, int of, String bankName, String kind, String organ, List<FreezePaperLine> lines) {}

    /**
     * One account on it, in full.
     *
     * @param amountFen null for the whole account
     * @param months the term it orders; 0 for a release
     */
    public record FreezePaperLine(
            UUID freezeId,
            String paperNo,
            String accountName,
            String account,
            @Nullable Long amountFen,
            int months,
            String officers,
            String approver,
            Instant issuedAt) {}

    /** What the banks of a case are to have in hand now: papers in force or on their way, none of what is over. */
    @GET
    public List<FreezePaperSheet> ofCase(@QueryParam("case") @Nullable String caseId) {
        return print.ofCase(RecordId.of(caseId, "casework.case-not-found")).stream()
                .map(s -> new FreezePaperSheet(
                        s.no(),
                        s.of(),
                        s.bankName(),
                        s.kind(),
                        s.organ(),
                        s.lines().stream().map(FreezePapersResource::line).toList()))
                .toList();
    }

    private static FreezePaperLine line(Sheet.Line line) {
        return new FreezePaperLine(
                line.freeze().view().freeze().id(),
                line.paper().no(),
                line.freeze().accountName(),
                line.freeze().account(),
                line.freeze().view().freeze().amountFen(),
                line.paper().months(),
                line.paper().officers(),
                line.paper().approver(),
                line.paper().issuedAt());
    }
}
