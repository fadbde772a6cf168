package zujie.funds.query.answer;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.funds.query.AccountQuery;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryState;
import zujie.funds.query.QueryWork;
import zujie.funds.query.answer.AnswerRows.Taking;
import zujie.funds.sheet.FilledSheet;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 反馈查询结果: the bank's rows are taken one by one; a bad row comes back with its reason and the answer stays open until
 * it is right. The same row twice counts once; another content under a known serial needs a correction.
 */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class AnswerQuery {

    static final String OK = "0000";

    @Inject
    QueryBook book;

    @Inject
    QueryWork work;

    @Inject
    AnswerBook answers;

    @Inject
    AnswerRows rows;

    @Inject
    AnswerSheet sheets;

    @Inject
    ResultCodes codes;

    @Inject
    FourEyes fourEyes;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * An answer, or a part of one.
     *
     * @param resultCode R6.4; 0000 with rows, another one without
     * @param complete whether nothing more is to come; a dynamic query then runs
     */
    public record Command(
            UUID id,
            @Nullable String resultCode,
            @Nullable String remark,
            List<TransactionEntry> transactions,
            List<AccountEntry> accounts,
            boolean complete) {}

    /** A correction of an answer; {@code withdrawn} are serials, or numbers of accounts, that were wrong altogether. */
    public record Correction(
            UUID id,
            @Nullable String reason,
            List<TransactionEntry> transactions,
            List<AccountEntry> accounts,
            List<String> withdrawn) {}

    /**
     * @throws Conflict {@code funds.query-answered} once it was answered in full, {@code funds.query-not-open} when a
     *     dynamic query is over, {@code funds.check-needed} if the bank wants a second person to check it
     * @throws RuleViolation if code and rows contradict each other
     */
    public AnswerReport handle(Command c) {
        String code = codes.require(c.resultCode()).code();
        String words = Notes.of(c.remark());
        AnswerReport before = saidBefore(direct(book.take(c.id())), code, c);
        if (before != null) {
            return before;
        }
        AccountQuery query = open(c.id());
        if (!OK.equals(code)) {
            requireBare(query, code, c);
            query.failed(code, words, caller.actor(), clock.now());
            history.note(QueryBook.TYPE, query.id(), "FAILED", (code + " " + words).strip());
            work.answered(query);
            return Taking.answer(query, false).report();
        }
        Taking taking = Taking.answer(query, false);
        rows.take(taking, AnswerRows.places(c.transactions()), AnswerRows.places(c.accounts()));
        return finish(taking, c.complete(), words);
    }

    /**
     * 试核: what would become of the answer now, for one that is to be checked first; rows that would be refused are in the
     * report. Nobody else answers until this transaction is over.
     *
     * @throws RuleViolation as {@link #handle} would, {@code funds.query-nothing-said} if it would change nothing
     */
    @Permitted(Role.BANK_OPERATOR)
    public AnswerReport check(Command c) {
        String code = codes.require(c.resultCode()).code();
        Notes.of(c.remark());
        AccountQuery query = open(c.id());
        if (!OK.equals(code)) {
            requireBare(query, code, c);
            return Taking.answer(query, true).report();
        }
        return trial(query, AnswerRows.places(c.transactions()), AnswerRows.places(c.accounts()), c.complete());
    }

    private AnswerReport trial(
            AccountQuery query,
            List<FilledSheet.Placed<TransactionEntry>> transactions,
            List<FilledSheet.Placed<AccountEntry>> accounts,
            boolean complete) {
        Taking taking = Taking.answer(query, true);
        rows.take(taking, transactions, accounts);
        if (taking.rejected.isEmpty() && taking.taken == 0) {
            if (!complete || query.state() != QueryState.ISSUED) {
                throw RuleViolation.of("funds.query-nothing-said");
            }
            requireSomething(query);
        }
        return taking.report();
    }

    private void requireBare(AccountQuery query, String code, Command c) {
        boolean some = !c.transactions().isEmpty() || !c.accounts().isEmpty();
        if (some || query.state() != QueryState.ISSUED || codes.require(code).isExecuted()) {
            throw RuleViolation.onField("resultCode", "funds.query-code-with-rows");
        }
    }

    /** The same again once it was answered in full changes nothing; null if it is not the same. */
    private @Nullable AnswerReport saidBefore(AccountQuery query, String code, Command c) {
        Taking taking = Taking.answer(query, true);
        if (query.state() == QueryState.FAILED && code.equals(query.toRow(true).resultCode())) {
            return taking.report();
        }
        boolean some = !c.transactions().isEmpty() || !c.accounts().isEmpty();
        if (query.state() != QueryState.ANSWERED || !OK.equals(code) || !some) {
            return null;
        }
        if (!answers.knows(query, c.transactions(), c.accounts(), clock.now())) {
            throw Conflict.of("funds.query-answered");
        }
        taking.known = c.transactions().size() + c.accounts().size();
        return taking.report();
    }

    /** 上传反馈表: an answer, or a correction if a reason is given, as a sheet (.xlsx, or .csv in UTF-8 or GBK). */
    public AnswerReport load(UUID id, InputStream content, boolean complete, @Nullable String correction)
            throws IOException {
        boolean correcting = correction != null && !correction.isBlank();
        AccountQuery query = direct(correcting ? book.take(id) : open(id));
        AnswerSheet.Read read = sheets.read(content, query.kind());
        Taking taking = correcting ? Taking.correction(query, false) : Taking.answer(query, false);
        taking.rejected.addAll(read.rejected());
        rows.take(taking, read.transactions(), read.accounts());
        return correcting ? corrected(taking, Notes.reason(correction)) : finish(taking, complete, "");
    }

    /**
     * 试读反馈表: what would become of the sheet now, and what stands in it, for an answer or a correction that is to be
     * checked first.
     *
     * @throws RuleViolation as {@link #check} or {@link #checkCorrection} would
     */
    @Permitted(Role.BANK_OPERATOR)
    public Tried tried(UUID id, InputStream content, boolean complete, @Nullable String correction) throws IOException {
        boolean correcting = correction != null && !correction.isBlank();
        AccountQuery query = correcting ? book.take(id) : open(id);
        AnswerSheet.Read read = sheets.read(content, query.kind());
        if (!read.rejected().isEmpty()) {
            Taking none = Taking.answer(query, true);
            none.rejected.addAll(read.rejected());
            return new Tried(none.report(), List.of(), List.of());
        }
        AnswerReport report = correcting
                ? trialOfCorrection(query, read.transactions(), read.accounts(), List.of())
                : trial(query, read.transactions(), read.accounts(), complete);
        return new Tried(
                report,
                read.transactions().stream().map(FilledSheet.Placed::entry).toList(),
                read.accounts().stream().map(FilledSheet.Placed::entry).toList());
    }

    /** What would become of a sheet, and what stands in it; no rows if some lines could not be read. */
    public record Tried(AnswerReport report, List<TransactionEntry> transactions, List<AccountEntry> accounts) {}

    /**
     * 更正反馈: what is named takes the place of what was answered under its serial; the old rows are kept.
     *
     * @throws Conflict {@code funds.check-needed} if the bank wants a second person to check it
     */
    public AnswerReport correct(Correction c) {
        String why = Notes.reason(c.reason());
        Taking taking = Taking.correction(direct(book.take(c.id())), false);
        rows.withdraw(taking, c.withdrawn());
        rows.take(taking, AnswerRows.places(c.transactions()), AnswerRows.places(c.accounts()));
        return corrected(taking, why);
    }

    /** 试核 of a correction, as {@link #check}. */
    @Permitted(Role.BANK_OPERATOR)
    public AnswerReport checkCorrection(Correction c) {
        Notes.reason(c.reason());
        return trialOfCorrection(
                book.take(c.id()), AnswerRows.places(c.transactions()), AnswerRows.places(c.accounts()), c.withdrawn());
    }

    private AnswerReport trialOfCorrection(
            AccountQuery query,
            List<FilledSheet.Placed<TransactionEntry>> transactions,
            List<FilledSheet.Placed<AccountEntry>> accounts,
            List<String> withdrawn) {
        Taking taking = Taking.correction(query, true);
        rows.withdraw(taking, withdrawn);
        rows.take(taking, transactions, accounts);
        if (taking.rejected.isEmpty() && taking.changes() == 0) {
            throw RuleViolation.of("funds.query-nothing-corrected");
        }
        return taking.report();
    }

    /**
     * 动态查询已解除 (100308): the bank pushes no more.
     *
     * @throws Conflict {@code funds.query-end-not-ordered}, {@code funds.check-needed} if the bank wants a second person to
     *     check it
     */
    public AnswerReport ended(UUID id) {
        AccountQuery query = direct(book.take(id));
        if (query.isEndOrdered() && query.state() == QueryState.ENDED) {
            return Taking.answer(query, true).report();
        }
        query.requireEndOrdered();
        query.end(clock.now());
        history.note(QueryBook.TYPE, id, "ENDED", "");
        work.ended(query);
        return Taking.answer(query, true).report();
    }

    /** 试核 of {@link #ended}. */
    @Permitted(Role.BANK_OPERATOR)
    public void checkEnd(UUID id) {
        book.take(id).requireEndOrdered();
    }

    private AccountQuery direct(AccountQuery query) {
        fourEyes.requireDirect(caller.actor(), query.parties().bankCode());
        return query;
    }

    private AccountQuery open(UUID id) {
        AccountQuery query = book.take(id);
        query.requireOpen();
        if (!query.isOpen(clock.now())) {
            throw Conflict.of("funds.query-not-open");
        }
        return query;
    }

    private AnswerReport finish(Taking taking, boolean complete, String words) {
        AccountQuery query = taking.query;
        boolean first = query.state() == QueryState.ISSUED;
        String counts = "+" + taking.taken;
        if (!first) {
            if (taking.taken > 0) {
                history.note(QueryBook.TYPE, query.id(), "PUSHED", counts);
                work.pushed(query);
            }
        } else if (complete && taking.rejected.isEmpty()) {
            requireSomething(query);
            query.answered(OK, words, caller.actor(), clock.now());
            history.note(QueryBook.TYPE, query.id(), "ANSWERED", (counts + " " + words).strip());
            work.answered(query);
        } else if (taking.taken > 0) {
            history.note(QueryBook.TYPE, query.id(), "PART_ANSWERED", counts);
        }
        return taking.report();
    }

    /** No transactions are an answer, no account is none. */
    private void requireSomething(AccountQuery query) {
        if (!query.kind().givesTransactions()
                && answers.accounts(query.id(), false).isEmpty()) {
            throw RuleViolation.of("funds.query-answer-empty");
        }
    }

    private AnswerReport corrected(Taking taking, String why) {
        if (taking.changes() == 0 && taking.rejected.isEmpty()) {
            throw RuleViolation.of("funds.query-nothing-corrected");
        }
        if (taking.changes() == 0) {
            throw taking.rejected.get(0).as("funds.query-correction-rejected");
        }
        history.note(
                QueryBook.TYPE,
                taking.query.id(),
                "CORRECTED",
                "+" + taking.taken + " ~" + taking.corrected + " -" + taking.withdrawn + " " + why);
        work.pushed(taking.query);
        return taking.report();
    }
}
