package zujie.funds.query.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckedOrders;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.bankcheck.Proposed;
import zujie.funds.query.QueriesForOthers;
import zujie.funds.query.QueryBook;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;

/**
 * 查询反馈 (100302, 100304, 100310, A00312), what is pushed (100306), its correction, 动态查询解除反馈 (100308). All rows are
 * taken or none: what two persons have agreed on is not answered in half.
 */
@ApplicationScoped
class CheckedQueries implements CheckedOrders {

    @Inject
    QueriesForOthers queries;

    @Inject
    AnswerQuery answer;

    @Override
    public String subjectType() {
        return QueryBook.TYPE;
    }

    @Override
    public Ordered order(UUID id, ProposalAct act) {
        return queries.ordered(id, act);
    }

    @Override
    public void check(UUID id, Proposed what) {
        switch (what.act()) {
            case ANSWER -> requireAll(answer.check(answer(id, what)));
            case AMENDMENT -> requireAll(answer.checkCorrection(correction(id, what)));
            case LIFTING -> answer.checkEnd(id);
            case EXTENSION, RENEWAL -> throw what.unknownOf(subjectType());
        }
    }

    @Override
    public void say(UUID id, Proposed what) {
        switch (what.act()) {
            case ANSWER -> requireAll(answer.handle(answer(id, what)));
            case AMENDMENT -> requireAll(answer.correct(correction(id, what)));
            case LIFTING -> answer.ended(id);
            case EXTENSION, RENEWAL -> throw what.unknownOf(subjectType());
        }
    }

    private static void requireAll(AnswerReport report) {
        if (!report.rejected().isEmpty()) {
            throw report.rejected().get(0).as("funds.query-rows-rejected");
        }
    }

    private static AnswerQuery.Command answer(UUID id, Proposed what) {
        AnswerPages.Page rows = AnswerPages.read(what.pages());
        AnswerWords words = what.words();
        return new AnswerQuery.Command(
                id, words.resultCode(), words.remark(), rows.transactions(), rows.accounts(), words.isDone());
    }

    private static AnswerQuery.Correction correction(UUID id, Proposed what) {
        AnswerPages.Page rows = AnswerPages.read(what.pages());
        return new AnswerQuery.Correction(
                id, what.words().remark(), rows.transactions(), rows.accounts(), rows.withdrawn());
    }
}
