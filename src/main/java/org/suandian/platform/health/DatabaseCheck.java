package org.suandian.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Not ready, and not started, while the database does not answer or lacks migrations. */
@Readiness
@Startup
@Singleton
public class DatabaseCheck implements AsyncHealthCheck {

    private final DatabaseProbe probe;

    DatabaseCheck(DatabaseProbe probe) {
        this.probe = probe;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Database");
        Optional<String> failure = probe.findFailure();
        List<String> missing = probe.missingMigrations();
        failure.ifPresent(words -> response.withData("failure", words));
        if (!missing.isEmpty()) {
            response.withData("missing_migrations", String.join(", ", missing));
        }
        return Uni.createFrom()
                .item(response.status(failure.isEmpty() && missing.isEmpty()).build());
    }
}
