package zujie.funds.longpoll;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.OrderOut;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.paging.Slice;

/**
 * Calls that wait. A waiting call holds no thread: it is answered when an order to its institution has been committed,
 * or with an empty piece when its time is over. Now and then each looks for itself, for orders that another instance of
 * the application took in.
 */
@ApplicationScoped
public class Waiters {

    /** The longest that a call may wait, in seconds. */
    static final int LONGEST = 25;

    private static final Duration OWN_LOOK = Duration.ofSeconds(5);

    /** Found where the server has it; a bean of the first seconds of an application has no executor yet. */
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Caller caller;

    private final Set<Waiter<?>> waiting = ConcurrentHashMap.newKeySet();

    /**
     * The next piece, as soon as there is one.
     *
     * @param look reads the piece on behalf of the caller
     * @param seconds how long to wait at most; null for 25
     * @throws InvalidValue {@code funds.wait-seconds} if it is not between 0 and 25
     */
    public <T> CompletionStage<Slice<T>> next(Supplier<Slice<T>> look, @Nullable Integer seconds) {
        int most = seconds == null ? LONGEST : seconds;
        if (most < 0 || most > LONGEST) {
            throw InvalidValue.onField("seconds", "funds.wait-seconds", LONGEST);
        }
        Waiter<T> waiter = new Waiter<>(caller.actor(), look);
        // Registered before the first look, so that nothing can come between the two.
        waiting.add(waiter);
        try {
            Slice<T> now = look.get();
            if (!now.rows().isEmpty() || most == 0) {
                waiting.remove(waiter);
                return CompletableFuture.completedFuture(now);
            }
        } catch (RuntimeException e) {
            waiting.remove(waiter);
            throw e;
        }
        scheduler.schedule(() -> finish(waiter), most, TimeUnit.SECONDS);
        lookLater(waiter, most);
        return waiter.answer;
    }

    private void lookLater(Waiter<?> waiter, long left) {
        if (left > OWN_LOOK.toSeconds()) {
            scheduler.schedule(
                    () -> {
                        if (waiting.contains(waiter)) {
                            tell(waiter, false);
                            lookLater(waiter, left - OWN_LOOK.toSeconds());
                        }
                    },
                    OWN_LOOK.toSeconds(),
                    TimeUnit.SECONDS);
        }
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderOut order) {
        String path = order.parties().bankPath();
        for (Waiter<?> waiter : waiting) {
            if (waiter.actor.covers(path)) {
                scheduler.execute(() -> tell(waiter, false));
            }
        }
    }

    private void finish(Waiter<?> waiter) {
        tell(waiter, true);
    }

    /** @param last whether it is answered even if there is nothing */
    private <T> void tell(Waiter<T> waiter, boolean last) {
        if (!waiting.contains(waiter)) {
            return;
        }
        try {
            Slice<T> found = caller.runAs(waiter.actor, waiter.look::get);
            if ((last || !found.rows().isEmpty()) && waiting.remove(waiter)) {
                waiter.answer.complete(found);
            }
        } catch (Exception e) {
            if (waiting.remove(waiter)) {
                waiter.answer.completeExceptionally(e);
            }
        }
    }

    /** How many calls wait now. */
    int size() {
        return waiting.size();
    }

    private static final class Waiter<T> {

        private final Actor actor;
        private final Supplier<Slice<T>> look;
        private final CompletableFuture<Slice<T>> answer = new CompletableFuture<>();

        Waiter(Actor actor, Supplier<Slice<T>> look) {
            this.actor = actor;
            this.look = look;
        }
    }
}
