package org.suandian.report.internal.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a finished plan expects to use, as taken over.
 *
 * @param recordedAt when it was first taken over
 * @param uses in the order of the plan's batches; batches that it leaves out are missing
 */
public record ExpectedActivity(UUID planId, String organisationId, Instant recordedAt, List<ExpectedUse> uses) {

    public ExpectedActivity {
        uses = List.copyOf(uses);
    }
}
