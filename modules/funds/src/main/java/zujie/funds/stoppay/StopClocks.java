package zujie.funds.stoppay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.timer.TimerHandler;

/** What falls due on a stop. Each handler looks first whether the stop still waits for it. */
final class StopClocks {

    static final String ANSWER_WARN = "funds.stop-answer-warn";
    static final String REVIEW_LAPSE = "funds.stop-review-lapse";
    static final String ALERT = "funds.stop-alert";
    static final String EXPIRY = "funds.stop-expiry";

    private StopClocks() {}

    /** The bank has not answered for a while (R1.7). */
    @ApplicationScoped
    static class AnswerWarn implements TimerHandler {

        @Inject
        StopBook book;

        @Inject
        StopMoves moves;

        @Override
        public String kind() {
            return ANSWER_WARN;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject)
                    .filter(stop -> stop.state() == StopState.ISSUED)
                    .ifPresent(moves::silent);
        }
    }

    /** Nobody has reviewed the order in time (R1.11). */
    @ApplicationScoped
    static class ReviewLapse implements TimerHandler {

        @Inject
        StopBook book;

        @Inject
        StopMoves moves;

        @Inject
        BusinessClock clock;

        @Inject
        Caller caller;

        @Override
        public String kind() {
            return REVIEW_LAPSE;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject)
                    .filter(stop -> stop.review() == StopReview.PENDING)
                    .ifPresent(stop -> moves.reviewed(stop, stop.lapse(caller.actor(), clock.now())));
        }
    }

    /** The stop ends in 12, 4 or 1 hours (R1.14). */
    @ApplicationScoped
    static class Alert implements TimerHandler {

        @Inject
        StopBook book;

        @Inject
        StopMoves moves;

        @Override
        public String kind() {
            return ALERT;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject).filter(stop -> stop.state().isInForce()).ifPresent(moves::nearsEnd);
        }
    }

    /** The stop's time is over (R1.8, R1.11). */
    @ApplicationScoped
    static class Expiry implements TimerHandler {

        @Inject
        StopBook book;

        @Inject
        StopMoves moves;

        @Inject
        BusinessClock clock;

        @Inject
        Caller caller;

        @Override
        public String kind() {
            return EXPIRY;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject)
                    .filter(stop -> stop.expire(caller.actor(), clock.now()))
                    .ifPresent(moves::expired);
        }
    }
}
