package zujie.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says whether deliveries and seals keep up. Never down: an instance that is behind still serves, and must. */
@Readiness
@ApplicationScoped
public class KeepsUp implements HealthCheck {

    @Inject
    Backlog backlog;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("backlog").up();
        try {
            Backlog.Figures figures = backlog.now();
            return answer.withData("state", figures.isDegraded() ? "degraded" : "ok")
                    .withData("outboxOldestSeconds", figures.oldestSeconds())
                    .withData("stuck", figures.dead())
                    .withData("auditUnsealedSeconds", figures.unsealedSeconds())
                    .build();
        } catch (RuntimeException e) {
            // That the database is gone is said by its own check.
            return answer.withData("state", "unknown").build();
        }
    }
}
