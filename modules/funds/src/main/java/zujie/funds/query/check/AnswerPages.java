package zujie.funds.query.check;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.TransactionEntry;

/** The rows of an answer as they wait with its proposal: a page that sums them up, then fifty on a page. */
final class AnswerPages {

    private static final int ROWS = 50;
    private static final Jsonb JSONB = JsonbBuilder.create();

    private AnswerPages() {}

    /**
     * What there is, on the first page.
     *
     * @param pages how many follow
     * @param withdrawn how many rows are taken back
     * @param inFen sum of what came in, in fen; {@code outFen} of what went out
     */
    public record Summary(int pages, int transactions, int accounts, int withdrawn, long inFen, long outFen) {}

    /** Some of the rows; {@code withdrawn}: serials, or numbers of accounts, that were wrong altogether. */
    public record Page(List<TransactionEntry> transactions, List<AccountEntry> accounts, List<String> withdrawn) {

        public Page {
            transactions = List.copyOf(transactions);
            accounts = List.copyOf(accounts);
            // What was written before there were any has none.
            withdrawn = withdrawn == null ? List.of() : List.copyOf(withdrawn);
        }
    }

    /** None for an answer without rows. The rows must have been tried before. */
    static String[] write(List<TransactionEntry> transactions, List<AccountEntry> accounts, List<String> withdrawn) {
        List<String> pages = new ArrayList<>();
        write(pages, transactions, some -> new Page(some, List.of(), List.of()));
        write(pages, accounts, some -> new Page(List.of(), some, List.of()));
        write(pages, withdrawn, some -> new Page(List.of(), List.of(), some));
        if (!pages.isEmpty()) {
            pages.add(
                    0,
                    JSONB.toJson(new Summary(
                            pages.size(),
                            transactions.size(),
                            accounts.size(),
                            withdrawn.size(),
                            sum(transactions, "IN"),
                            sum(transactions, "OUT"))));
        }
        return pages.toArray(String[]::new);
    }

    private static <T> void write(List<String> pages, List<T> rows, Function<List<T>, Page> page) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            pages.add(JSONB.toJson(page.apply(rows.subList(from, Math.min(rows.size(), from + ROWS)))));
        }
    }

    private static long sum(List<TransactionEntry> transactions, String direction) {
        long sum = 0;
        for (TransactionEntry t : transactions) {
            Long fen = t.amountFen();
            if (fen != null && direction.equals(t.readDirection())) {
                sum += fen;
            }
        }
        return sum;
    }

    static Summary summary(String page) {
        return JSONB.fromJson(page, Summary.class);
    }

    static Page page(String page) {
        return JSONB.fromJson(page, Page.class);
    }

    /** All rows, in the order in which they were entered. */
    static Page read(List<String> pages) {
        List<TransactionEntry> transactions = new ArrayList<>();
        List<AccountEntry> accounts = new ArrayList<>();
        List<String> withdrawn = new ArrayList<>();
        for (String each : pages.isEmpty() ? pages : pages.subList(1, pages.size())) {
            Page page = page(each);
            transactions.addAll(page.transactions());
            accounts.addAll(page.accounts());
            withdrawn.addAll(page.withdrawn());
        }
        return new Page(transactions, accounts, withdrawn);
    }
}
