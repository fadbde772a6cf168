package zujie.platform.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import zujie.platform.health.Backlog;
import zujie.platform.idempotency.Answers;
import zujie.platform.lease.Jobs;
import zujie.platform.outbox.OutboxRelay;
import zujie.platform.search.SearchIndex;

/**
 * Starts the beats of the background. A listener of the web container, since executors cannot be injected yet when the
 * application scope begins.
 */
@WebListener
public class BackgroundWork implements ServletContextListener {

    private static final long FIRST_MILLIS = 1_000;
    private static final long BEAT_MILLIS = 1_000;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService scheduler;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService couriers;

    @Inject
    Jobs jobs;

    @Inject
    OutboxRelay relay;

    @Inject
    Answers answers;

    @Inject
    SearchIndex search;

    @Inject
    Backlog backlog;

    private List<ScheduledFuture<?>> beats = List.of();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        relay.carryWith(scheduler);
        relay.deliverWith(couriers);
        answers.keepWith(scheduler);
        // Its gauges are registered when it is first used, not when it is first asked for.
        scheduler.execute(backlog::now);
        beats = List.of(
                scheduler.scheduleWithFixedDelay(relay::turn, FIRST_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS),
                scheduler.scheduleWithFixedDelay(answers::turn, FIRST_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS),
                scheduler.scheduleWithFixedDelay(search::turn, FIRST_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS),
                scheduler.scheduleWithFixedDelay(jobs::turn, FIRST_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        beats.forEach(beat -> beat.cancel(true));
        answers.turn();
    }
}
