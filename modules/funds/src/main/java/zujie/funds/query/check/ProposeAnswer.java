package zujie.funds.query.check;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.bankcheck.ProposalRow;
import zujie.funds.query.QueryBook;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 提交复核 of an answer to a query. It is tried first: if only one of its rows would be refused, all of these are named and
 * nothing waits.
 */
@UseCase
@Permitted(Role.BANK_OPERATOR)
public class ProposeAnswer {

    @Inject
    AnswerQuery answer;

    @Inject
    CheckAnswers check;

    /**
     * What became of it.
     *
     * @param report what would become of the answer now
     * @param proposal what waits; null if rows would be refused
     */
    @Schema(name = "ProposedQueryAnswer")
    public record Tried(AnswerReport report, @Nullable ProposalRow proposal) {}

    /**
     * Row by row.
     *
     * @throws RuleViolation as the answer itself would be refused for, {@code funds.check-off} if the bank does not want
     *     four eyes
     * @throws Conflict {@code funds.proposal-there} while another waits
     */
    public Tried handle(AnswerQuery.Command c) {
        return propose(
                c.id(),
                answer.check(c),
                ProposalAct.ANSWER,
                AnswerWords.ofQuery(c.resultCode(), c.complete(), c.remark()),
                AnswerPages.write(c.transactions(), c.accounts(), List.of()));
    }

    /** A correction, with rows that were wrong altogether; refused as {@link #handle}. */
    public Tried correct(AnswerQuery.Correction c) {
        return propose(
                c.id(),
                answer.checkCorrection(c),
                ProposalAct.AMENDMENT,
                correcting(c.reason()),
                AnswerPages.write(c.transactions(), c.accounts(), c.withdrawn()));
    }

    /** As a sheet: an answer in full, what is pushed, or with a reason a correction. */
    public Tried load(UUID id, InputStream content, @Nullable String correction) throws IOException {
        AnswerQuery.Tried tried = answer.tried(id, content, true, correction);
        boolean correcting = correction != null && !correction.isBlank();
        return propose(
                id,
                tried.report(),
                correcting ? ProposalAct.AMENDMENT : ProposalAct.ANSWER,
                correcting ? correcting(correction) : AnswerWords.ofQuery("0000", true, ""),
                AnswerPages.write(tried.transactions(), tried.accounts(), List.of()));
    }

    private Tried propose(UUID id, AnswerReport report, ProposalAct act, AnswerWords words, String... pages) {
        boolean good = report.rejected().isEmpty();
        return new Tried(report, good ? check.propose(QueryBook.TYPE, act, id, words, pages) : null);
    }

    private static AnswerWords correcting(@Nullable String reason) {
        return AnswerWords.amending(null, null, null, null, null, null, reason);
    }
}
