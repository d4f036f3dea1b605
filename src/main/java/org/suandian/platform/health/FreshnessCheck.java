package org.suandian.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Names the datasets that are older than they should be. Old data are no reason to answer nothing, so this is always up. */
@Wellness
@Singleton
public class FreshnessCheck implements AsyncHealthCheck {

    private final DataFreshness freshness;

    FreshnessCheck(DataFreshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Freshness of the data").up();
        Map<String, Duration> stale = freshness.stale();
        response.withData("warning", !stale.isEmpty());
        stale.forEach((dataset, age) -> response.withData("age_days_" + dataset, age.toDays()));
        return Uni.createFrom().item(response.build());
    }
}
