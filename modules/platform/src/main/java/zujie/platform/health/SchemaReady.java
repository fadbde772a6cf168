package zujie.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.api.FlywayException;
import zujie.platform.migrate.Migrations;

/** The schema has every migration that this version brings. Looked at until it is so, since a schema never goes back. */
@Readiness
@ApplicationScoped
public class SchemaReady implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/zujie")
    DataSource source;

    private volatile boolean ready;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("schema");
        if (ready) {
            return answer.up().build();
        }
        try {
            int missing = 0;
            for (String module : Migrations.MODULES) {
                int pending = Migrations.pending(source, module);
                if (pending > 0) {
                    answer.withData(module, pending);
                }
                missing += pending;
            }
            ready = missing == 0;
            return answer.status(ready).build();
        } catch (FlywayException e) {
            return answer.down().withData("error", e.getClass().getSimpleName()).build();
        }
    }
}
