package zujie.funds.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import zujie.funds.bankcheck.CheckedOrders;
import zujie.funds.bankcheck.ProposalAct;
import zujie.platform.clock.BusinessClock;

/** What the bank's own checking needs of a query. */
@ApplicationScoped
public class QueriesForOthers {

    @Inject
    QueryBook book;

    @Inject
    BusinessClock clock;

    /** As its bank knows it. @throws NotFound {@code funds.query-not-found} if there is none in the caller's scope */
    public CheckedOrders.Ordered ordered(UUID id, ProposalAct act) {
        AccountQuery q = book.require(id);
        boolean open =
                switch (act) {
                    case ANSWER -> q.isOpen(clock.now());
                    case AMENDMENT -> q.isCorrectable();
                    case LIFTING -> q.state() == QueryState.WATCHING && q.isEndOrdered();
                    case EXTENSION, RENEWAL -> false;
                };
        Instant due = open && act == ProposalAct.ANSWER && q.state() == QueryState.ISSUED ? q.dueAt() : null;
        QueryTarget target = q.target();
        return new CheckedOrders.Ordered(
                String.valueOf(q.toRow(true).orderNo()),
                q.parties().bankCode(),
                q.parties().bankPath(),
                target.holderName(),
                target.named(q.kind()),
                q.title(),
                0,
                q.parties().orgName(),
                "funds.lookup-state." + q.state(),
                due,
                open);
    }
}
