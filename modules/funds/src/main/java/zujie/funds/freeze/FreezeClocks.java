package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.timer.TimerHandler;

/** What falls due on a freeze. Each handler looks first whether the freeze still waits for it. */
final class FreezeClocks {

    static final String ANSWER_WARN = "funds.freeze-answer-warn";
    static final String RENEWAL_WARN = "funds.freeze-renewal-warn";
    static final String LIFTING_WARN = "funds.freeze-lifting-warn";
    static final String TURN = "funds.freeze-turn";
    static final String ALERT = "funds.freeze-alert";
    static final String EXPIRY = "funds.freeze-expiry";

    private FreezeClocks() {}

    /** The bank has not answered for a while. */
    @ApplicationScoped
    static class AnswerWarn implements TimerHandler {

        @Inject
        FreezeBook book;

        @Inject
        FreezeMoves moves;

        @Override
        public String kind() {
            return ANSWER_WARN;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject)
                    .filter(freeze -> freeze.state() == FreezeState.ISSUED)
                    .ifPresent(moves::silent);
        }
    }

    /** The bank has not renewed for a while. */
    @ApplicationScoped
    static class RenewalWarn implements TimerHandler {

        @Inject
        FreezeBook book;

        @Inject
        FreezeMoves moves;

        @Override
        public String kind() {
            return RENEWAL_WARN;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject).filter(FreezeOrder::awaitsRenewal).ifPresent(moves::silentOnRenewal);
        }
    }

    /** The bank has not lifted in its time. */
    @ApplicationScoped
    static class LiftingWarn implements TimerHandler {

        @Inject
        FreezeBook book;

        @Inject
        FreezeEnds ends;

        @Override
        public String kind() {
            return LIFTING_WARN;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject).filter(FreezeOrder::isToBeLifted).ifPresent(ends::silentOnLifting);
        }
    }

    /** The earlier freeze of a queued one has reached its end (R1.19). */
    @ApplicationScoped
    static class Turn implements TimerHandler {

        @Inject
        FreezeBook book;

        @Inject
        FreezeMoves moves;

        @Inject
        BusinessClock clock;

        @Inject
        Caller caller;

        @Override
        public String kind() {
            return TURN;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject)
                    .filter(freeze -> freeze.takeTurn(caller.actor(), clock.now()))
                    .ifPresent(moves::turnCame);
        }
    }

    /** The freeze ends in 15, 7 or 1 days. */
    @ApplicationScoped
    static class Alert implements TimerHandler {

        @Inject
        FreezeBook book;

        @Inject
        FreezeMoves moves;

        @Override
        public String kind() {
            return ALERT;
        }

        @Override
        public void due(String subject, Instant due) {
            book.takeUnscoped(subject)
                    .filter(freeze -> freeze.state().isHolding())
                    .ifPresent(moves::nearsEnd);
        }
    }

    /** The freeze's time is over (R1.18). */
    @ApplicationScoped
    static class Expiry implements TimerHandler {

        @Inject
        FreezeBook book;

        @Inject
        FreezeEnds ends;

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
                    .filter(freeze -> freeze.expire(caller.actor(), clock.now()))
                    .ifPresent(ends::expired);
        }
    }
}
