package org.suandian.report.internal.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a plan expects of a batch. An estimate: never accounted for.
 *
 * @param position of the batch in its plan
 * @param end exclusive: when its accelerators are free again
 * @param energyKwh at the meter
 * @param emissionsKg location-based
 */
public record ExpectedUse(
        int position,
        String batchId,
        String siteId,
        String poolId,
        Optional<String> modelId,
        Optional<String> tenant,
        Instant start,
        Instant end,
        BigDecimal energyKwh,
        BigDecimal emissionsKg) {}
