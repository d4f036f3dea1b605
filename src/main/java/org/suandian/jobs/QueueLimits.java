package org.suandian.jobs;

import java.time.Duration;
import org.suandian.failure.Details;
import org.suandian.failure.LimitReachedException;

/**
 * How many jobs may wait.
 *
 * @param code of the problem where one more would be too many
 * @param things what the jobs make, in the plural
 * @param total of all tenants together
 * @param perTenant of one tenant
 */
public record QueueLimits(String code, String things, int total, int perTenant) {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    /**
     * Refuses what there is no room for.
     *
     * @param more jobs that are to be added
     * @param ofTenant jobs of the tenant that wait already
     * @throws LimitReachedException with this code, and {@code scope} {@code service} or {@code tenant}
     */
    public void require(QueueState state, long ofTenant, int more) {
        require("service", state.waiting(), more, total);
        require("tenant", ofTenant, more, perTenant);
    }

    private void require(String scope, long waiting, int more, int maximum) {
        if (waiting + more > maximum) {
            throw new LimitReachedException(
                    code,
                    "The %s that wait (%d, and %d more) must be at most %d%s. Maybe ask again later."
                            .formatted(things, waiting, more, maximum, scope.equals("tenant") ? " of one tenant" : ""),
                    Details.of("waiting", waiting).and("maximum", maximum).and("scope", scope),
                    RETRY_AFTER);
        }
    }
}
