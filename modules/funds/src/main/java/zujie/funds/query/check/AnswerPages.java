package zujie.funds.query.check;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;
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
     * @param inFen sum of what came in, in fen; {@code outFen} of what went out
     */
    public record Summary(int pages, int transactions, int accounts, long inFen, long outFen) {}

    /** Some of the rows. */
    public record Page(List<TransactionEntry> transactions, List<AccountEntry> accounts) {

        public Page {
            transactions = List.copyOf(transactions);
            accounts = List.copyOf(accounts);
        }
    }

    /** None for an answer without rows. The rows must have been tried before. */
    static String[] write(List<TransactionEntry> transactions, List<AccountEntry> accounts) {
        List<String> pages = new ArrayList<>();
        for (int from = 0; from < transactions.size(); from += ROWS) {
            pages.add(JSONB.toJson(
                    new Page(transactions.subList(from, Math.min(transactions.size(), from + ROWS)), List.of())));
        }
        for (int from = 0; from < accounts.size(); from += ROWS) {
            pages.add(
                    JSONB.toJson(new Page(List.of(), accounts.subList(from, Math.min(accounts.size(), from + ROWS)))));
        }
        if (!pages.isEmpty()) {
            pages.add(
                    0,
                    JSONB.toJson(new Summary(
                            pages.size(),
                            transactions.size(),
                            accounts.size(),
                            sum(transactions, "IN"),
                            sum(transactions, "OUT"))));
        }
        return pages.toArray(String[]::new);
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
        for (String each : pages.isEmpty() ? pages : pages.subList(1, pages.size())) {
            Page page = page(each);
            transactions.addAll(page.transactions());
            accounts.addAll(page.accounts());
        }
        return new Page(transactions, accounts);
    }
}
