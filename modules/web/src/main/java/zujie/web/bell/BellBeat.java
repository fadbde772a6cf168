package zujie.web.bell;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@link Listeners} look for new notifications once a second. A listener of the web container, since executors
 * cannot be injected yet when the application scope begins.
 */
@WebListener
public class BellBeat implements ServletContextListener {

    private static final long FIRST_MILLIS = 2_000;
    private static final long BEAT_MILLIS = 1_000;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Listeners listeners;

    private @Nullable ScheduledFuture<?> beat;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        listeners.carryWith(scheduler);
        beat = scheduler.scheduleWithFixedDelay(
                listeners::turnSafely, FIRST_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (beat != null) {
            beat.cancel(true);
        }
        listeners.endAll();
    }
}
