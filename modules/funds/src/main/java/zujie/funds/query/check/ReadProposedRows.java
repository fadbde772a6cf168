package zujie.funds.query.check;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.ProposalRow;
import zujie.funds.query.answer.ReadAnswers;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 查看拟反馈的数据: the rows of a proposed answer to a query, fifty at a time; while it waits each beside what stands in its
 * place, for whoever approves must see what he changes.
 */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
public class ReadProposedRows {

    @Inject
    CheckAnswers check;

    @Inject
    ReadAnswers answers;

    /**
     * @param cursor where to go on; null for the beginning
     * @throws NotFound {@code funds.proposal-not-found}
     * @throws InvalidValue on {@code cursor} if it is none
     */
    public ProposedRows handle(UUID proposal, @Nullable String cursor) {
        int no = number(cursor);
        ProposalRow p = check.get(proposal).proposal();
        String first = p.isOfQuery() ? check.page(proposal, 0) : null;
        if (first == null) {
            return ProposedRows.NONE;
        }
        String wanted = check.page(proposal, no);
        if (wanted == null) {
            throw noCursor();
        }
        AnswerPages.Summary all = AnswerPages.summary(first);
        AnswerPages.Page page = AnswerPages.page(wanted);
        return new ProposedRows(
                all.pages(),
                all.transactions(),
                all.accounts(),
                all.withdrawn(),
                all.inFen(),
                all.outFen(),
                transactions(p, page),
                accounts(p, page),
                no < all.pages() ? String.valueOf(no + 1) : null);
    }

    private List<ProposedRows.Transaction> transactions(ProposalRow p, AnswerPages.Page page) {
        if (!p.isWaiting()) {
            return page.transactions().stream()
                    .map(t -> new ProposedRows.Transaction(t, null, List.of()))
                    .toList();
        }
        return Stream.concat(
                        beside(p, page.transactions(), answers::beside),
                        beside(p, page.withdrawn(), answers::withdrawn))
                .map(ProposedRows.Transaction::of)
                .toList();
    }

    private List<ProposedRows.Account> accounts(ProposalRow p, AnswerPages.Page page) {
        if (!p.isWaiting()) {
            return page.accounts().stream()
                    .map(a -> new ProposedRows.Account(a, null, List.of()))
                    .toList();
        }
        return Stream.concat(
                        beside(p, page.accounts(), answers::besideAccounts),
                        beside(p, page.withdrawn(), answers::withdrawnAccounts))
                .map(ProposedRows.Account::of)
                .toList();
    }

    /** A page holds rows of one sort: for the others nobody is asked. */
    private static <T, R> Stream<ReadAnswers.Beside<R>> beside(
            ProposalRow p, List<T> rows, BiFunction<UUID, List<T>, List<ReadAnswers.Beside<R>>> compare) {
        return rows.isEmpty() ? Stream.empty() : compare.apply(p.subjectId(), rows).stream();
    }

    private static int number(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 1;
        }
        if (!cursor.matches("[1-9][0-9]{0,4}")) {
            throw noCursor();
        }
        return Integer.parseInt(cursor);
    }

    private static InvalidValue noCursor() {
        return InvalidValue.onField("cursor", "platform.cursor-invalid");
    }
}
