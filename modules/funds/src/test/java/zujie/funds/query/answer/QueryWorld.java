package zujie.funds.query.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.History;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.PrintQuery;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryTarget;
import zujie.funds.query.QueryWork;
import zujie.funds.query.ReadQueries;
import zujie.funds.stoppay.FundsWorld;
import zujie.funds.workmode.Institutions;

/** The use cases of queries on a real MariaDB, with queries to draw up and rows to answer. */
public final class QueryWorld extends FreezeWorld {

    public final OrderQuery order = new OrderQuery();
    public final ReadQueries queries = new ReadQueries();
    public final AnswerQuery answer = new AnswerQuery();
    public final ReadAnswers answers = new ReadAnswers();
    final FlowReader flows = new FlowReader();
    final PrintQuery print = new PrintQuery();

    /** The account that the next query asks about. */
    String account = "";

    private int accounts;

    public QueryWorld() {
        QueryWork work = new QueryWork();
        add(
                List.of(
                        new History(),
                        new Institutions(),
                        new QueryBook(),
                        work,
                        new AnswerBook(),
                        new AnswerRows(),
                        new AnswerSheet(),
                        order,
                        queries,
                        answer,
                        answers,
                        flows,
                        print),
                List.of(work));
    }

    public void freshAccount() {
        account = "62260000400%08d".formatted(++accounts);
    }

    OrderQuery.Command wish(QueryKind kind, String mode, Integer days) {
        LocalDate today = today();
        return new OrderQuery.Command(
                kind,
                "case",
                filed(),
                FundsWorld.CMBC,
                QueryTarget.HolderType.PERSON,
                "李四",
                account,
                "",
                kind == QueryKind.ALL_ACCOUNTS ? "11010519491231002x" : "",
                mode,
                today.minusDays(30),
                today,
                days,
                "",
                "",
                "查明资金去向",
                second.id());
    }

    QueryRow draw(QueryKind kind) {
        return as(officer, () -> order.handle(wish(kind, "01", kind == QueryKind.DYNAMIC ? Integer.valueOf(3) : null)));
    }

    QueryRow agreed(UUID id) {
        return as(county, () -> order.decide(id, true, ""));
    }

    /** A query that waits for its approver. */
    public UUID drawn(QueryKind kind) {
        return draw(kind).id();
    }

    /** A query that has gone out to its bank. */
    public UUID issued(QueryKind kind) {
        return agreed(draw(kind).id()).id();
    }

    public TransactionEntry row(String serial, long fen, String direction) {
        return row(serial, fen, direction, now().minus(Duration.ofDays(2)));
    }

    static TransactionEntry row(String serial, long fen, String direction, Instant at) {
        return new TransactionEntry(
                serial,
                null,
                direction,
                "转账",
                null,
                fen,
                100L,
                at,
                "工商银行",
                "6222 0200 0123 4567 8",
                "王 五",
                null,
                null,
                null,
                null,
                null);
    }

    public static AccountEntry holder(String account, String measures) {
        return new AccountEntry(
                account,
                null,
                "李四",
                "01",
                "11010519491231002X",
                "13800000000",
                "福州",
                "仓山支行",
                "I类户",
                "正常",
                12_300L,
                null,
                null,
                null,
                measures);
    }
}
