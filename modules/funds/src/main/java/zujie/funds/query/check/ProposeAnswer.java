package zujie.funds.query.check;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.ProposalAct;
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
     * Typed in.
     *
     * @throws RuleViolation as the answer itself would be refused for, {@code funds.check-off} if the bank does not want
     *     four eyes
     * @throws Conflict {@code funds.proposal-there} while another waits
     */
    public AnswerReport handle(AnswerQuery.Command c) {
        AnswerReport report = answer.check(c);
        if (report.rejected().isEmpty()) {
            check.propose(
                    QueryBook.TYPE,
                    ProposalAct.ANSWER,
                    c.id(),
                    AnswerWords.ofQuery(c.resultCode(), c.complete(), c.remark()),
                    AnswerPages.write(c.transactions(), c.accounts()));
        }
        return report;
    }

    /** As a sheet: an answer in full, what is pushed, or with a reason a correction. */
    public AnswerReport load(UUID id, InputStream content, @Nullable String correction) throws IOException {
        AnswerQuery.Tried tried = answer.tried(id, content, true, correction);
        if (tried.report().rejected().isEmpty()) {
            boolean correcting = correction != null && !correction.isBlank();
            check.propose(
                    QueryBook.TYPE,
                    correcting ? ProposalAct.AMENDMENT : ProposalAct.ANSWER,
                    id,
                    correcting
                            ? AnswerWords.amending(null, null, null, null, null, null, correction)
                            : AnswerWords.ofQuery("0000", true, ""),
                    AnswerPages.write(tried.transactions(), tried.accounts()));
        }
        return tried.report();
    }
}
