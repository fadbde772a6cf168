package zujie.funds.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.history.History;
import zujie.funds.order.OrderDone;
import zujie.funds.order.OrderOut;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;
import zujie.platform.parameter.Parameters;
import zujie.platform.timer.TimerHandler;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Who has to do what about a query, its clock, and what other modules are told. */
@ApplicationScoped
public class QueryWork implements TimerHandler {

    static final String APPROVE = "funds.approve-query";
    static final String ANSWER = "funds.answer-query";
    static final String READ = "funds.read-query-answer";
    static final String END = "funds.end-query";
    static final String WATCH_OVER = "funds.query-watch-over";

    private static final String PAGE = "/console/funds/lookup.xhtml?id=";

    @Inject
    QueryBook book;

    @Inject
    WorkItems workItems;

    @Inject
    Timers timers;

    @Inject
    Outbox outbox;

    @Inject
    History history;

    @Inject
    Event<OrderOut> out;

    @Inject
    Event<OrderDone> settled;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** What the topics {@code funds.query-issued.v1}, {@code …-answered.v1} and {@code …-ended.v1} carry. */
    public record QueryFact(
            UUID queryId,
            String kind,
            String state,
            String bankCode,
            String unitPath,
            int revision,
            @Nullable Instant watchUntil) {}

    void drawn(AccountQuery q) {
        workItems.open(item(APPROVE, q)
                .due(
                        clock.now().plus(parameters.duration("funds.query-approval-hours", clock.today())),
                        "funds.consequence.query-escalate")
                .forUnit(Role.POLICE_APPROVER, q.parties().unitPath()));
    }

    void decided(AccountQuery q) {
        workItems.done(APPROVE, q.id());
        if (q.state() != QueryState.ISSUED) {
            toOfficer(q);
            return;
        }
        workItems.open(item(ANSWER, q)
                .with(q.parties().orgName())
                .due(q.dueAt(), "funds.consequence.query-escalate")
                .forUnit(Role.BANK_OPERATOR, q.parties().bankPath()));
        send(q.kind().code(), q.toRow(true).orderNo(), null, q);
        publish("funds.query-issued.v1", q);
    }

    /** To the bank by every channel that it uses. */
    private void send(String code, @Nullable String applicationId, @Nullable String original, AccountQuery q) {
        if (applicationId == null) {
            throw new IllegalStateException(q.id() + " has no number");
        }
        out.fire(new OrderOut(code, applicationId, original, QueryBook.TYPE, q.id(), q.parties(), q.groundNo()));
    }

    void withdrawn(AccountQuery q) {
        workItems.drop(APPROVE, q.id());
    }

    /** The bank has answered, or could not, or has corrected its answer: the officer looks at it. */
    public void answered(AccountQuery q) {
        workItems.done(ANSWER, q.id());
        settled.fire(OrderDone.of(q.id(), q.kind().code()));
        Instant end = q.watchUntil();
        if (q.state() == QueryState.WATCHING && q.revision() == 0 && end != null) {
            timers.set(WATCH_OVER, q.id(), end);
        }
        toOfficer(q);
        publish("funds.query-answered.v1", q);
    }

    /** Transactions were pushed to a dynamic query: one item stands for all that nobody has looked at. */
    public void pushed(AccountQuery q) {
        workItems.drop(READ, q.id());
        toOfficer(q);
        publish("funds.query-answered.v1", q);
    }

    private void toOfficer(AccountQuery q) {
        workItems.drop(READ, q.id());
        workItems.open(item(READ, q)
                .with(q.parties().bankName())
                .onlyFor(q.parties().leadOfficer())
                .forUnit(q.parties().leadRole(), q.parties().unitPath()));
    }

    void seen(AccountQuery q) {
        workItems.done(READ, q.id());
    }

    void endOrdered(AccountQuery q) {
        QueryRow row = q.toRow(true);
        send(QueryKind.END_CODE, row.endNo(), row.orderNo(), q);
        workItems.open(item(END, q)
                .with(q.parties().orgName())
                .due(
                        clock.now().plus(parameters.duration("funds.query-end-minutes", clock.today())),
                        "funds.consequence.query-escalate")
                .forUnit(Role.BANK_OPERATOR, q.parties().bankPath()));
    }

    /** The bank pushes no more. */
    public void ended(AccountQuery q) {
        workItems.done(END, q.id());
        settled.fire(OrderDone.of(q.id(), q.kind().code(), QueryKind.END_CODE));
        timers.cancel(WATCH_OVER, q.id());
        toOfficer(q);
        publish("funds.query-ended.v1", q);
    }

    @Override
    public String kind() {
        return WATCH_OVER;
    }

    /** The time of a dynamic query is over. */
    @Override
    public void due(String subject, Instant due) {
        book.takeUnscoped(subject).filter(q -> q.state() == QueryState.WATCHING).ifPresent(q -> {
            q.end(due);
            history.note(QueryBook.TYPE, q.id(), "EXPIRED", "");
            ended(q);
        });
    }

    private void publish(String topic, AccountQuery q) {
        outbox.publish(
                topic,
                q.id(),
                new QueryFact(
                        q.id(),
                        q.kind().name(),
                        q.state().name(),
                        q.parties().bankCode(),
                        q.parties().unitPath(),
                        q.revision(),
                        q.watchUntil()));
    }

    private static NewWorkItem.Builder item(String kind, AccountQuery q) {
        return NewWorkItem.of(kind, QueryBook.TYPE, q.id())
                .titled(q.title())
                .with(q.parties().bankName())
                .at(PAGE + q.id());
    }
}
