package zujie.cards.shutdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import zujie.cards.api.NumberOrderFact;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;
import zujie.platform.parameter.Parameters;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** What a move of an order sets going: whose desk it is on next, what others are told, whether its number is free. */
@ApplicationScoped
class NumberOrderMoves {

    static final String APPROVE = "cards.approve-order";
    static final String ANSWER = "cards.answer-order";
    static final String READ_FAILURE = "cards.read-failure";
    static final String DECIDE_RESTORE = "cards.decide-restore";
    static final String RESTORE = "cards.restore-number";

    private static final String SUBJECT = "number-order";

    @Inject
    NumberOrderBook book;

    @Inject
    WorkItems workItems;

    @Inject
    Outbox outbox;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    Duration carrierClock() {
        return parameters.duration("cards.shutdown-minutes", clock.today());
    }

    Duration restoreClock() {
        return parameters.duration("cards.restore-minutes", clock.today());
    }

    void waitsForApproval(NumberOrder order) {
        Instant due = clock.now().plus(parameters.duration("cards.approval-minutes", clock.today()));
        workItems.open(item(APPROVE, order)
                .with(order.parties().orgName())
                .atLeast(order.minRank())
                .due(due, "cards.consequence.approval")
                .forUnit(Role.POLICE_APPROVER, order.parties().unitPath()));
    }

    void issued(NumberOrder order) {
        workItems.done(APPROVE, order.id());
        Instant due = order.dueAt();
        NewWorkItem.Builder item = item(ANSWER, order).with(order.parties().orgName());
        if (due != null) {
            item.due(due, "cards.consequence.answer");
        }
        workItems.open(item.forUnit(Role.TELECOM_OPERATOR, order.parties().carrierPath()));
        publish("cards.number-ordered.v1", order);
    }

    void refused(NumberOrder order) {
        workItems.done(APPROVE, order.id());
        book.release(order);
    }

    void withdrawn(NumberOrder order) {
        workItems.drop(APPROVE, order.id());
        workItems.drop(ANSWER, order.id());
        book.release(order);
        publish("cards.number-order-withdrawn.v1", order);
    }

    void executed(NumberOrder order) {
        workItems.done(ANSWER, order.id());
        publish("cards.number-shut.v1", order);
    }

    void failed(NumberOrder order) {
        workItems.done(ANSWER, order.id());
        workItems.open(item(READ_FAILURE, order)
                .with(order.parties().carrierName())
                .forUnit(Role.POLICE_OFFICER, order.parties().unitPath()));
        book.release(order);
        publish("cards.number-failed.v1", order);
    }

    void failureRead(NumberOrder order) {
        workItems.done(READ_FAILURE, order.id());
    }

    void restoreRequested(NumberOrder order) {
        workItems.open(item(DECIDE_RESTORE, order)
                .with(order.parties().carrierName())
                .forUnit(Role.POLICE_OFFICER, order.parties().unitPath()));
    }

    void restoreDecided(NumberOrder order) {
        workItems.done(DECIDE_RESTORE, order.id());
        Instant due = order.restore().dueAt();
        if (due != null) {
            workItems.open(item(RESTORE, order)
                    .with(order.parties().orgName())
                    .due(due, "cards.consequence.restore")
                    .forUnit(Role.TELECOM_OPERATOR, order.parties().carrierPath()));
        }
    }

    void restored(NumberOrder order) {
        workItems.done(RESTORE, order.id());
        book.release(order);
        publish("cards.number-restored.v1", order);
    }

    private NewWorkItem.Builder item(String kind, NumberOrder order) {
        return NewWorkItem.of(kind, SUBJECT, order.id())
                .titled(order.shown().masked() + " · " + order.ground().number())
                .at("/console/cards/number-order.xhtml?id=" + order.id());
    }

    private void publish(String topic, NumberOrder order) {
        outbox.publish(
                topic,
                order.id(),
                new NumberOrderFact(
                        order.id(),
                        order.orderNo(),
                        order.ground().reportId(),
                        order.ground().caseId(),
                        order.ground().caseNo(),
                        order.parties().unitPath(),
                        order.parties().carrierCode(),
                        order.kind().name(),
                        order.measure().name(),
                        clock.now()));
    }
}
