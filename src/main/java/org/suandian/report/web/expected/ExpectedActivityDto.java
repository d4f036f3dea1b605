package org.suandian.report.web.expected;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.report.internal.plans.ExpectedActivity;
import org.suandian.report.internal.plans.ExpectedUse;

/**
 * What a plan expects to use.
 *
 * @param status always {@code EXPECTED}: an estimate, part of no account
 * @param energyKwh of all batches
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExpectedActivityDto(
        UUID plan,
        String organisation,
        String status,
        Instant recordedAt,
        BigDecimal energyKwh,
        BigDecimal emissionsKg,
        List<UseDto> batches) {

    /** What it expects of a batch. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record UseDto(
            String batch,
            String site,
            String pool,
            Optional<String> model,
            Optional<String> tenant,
            Instant start,
            Instant end,
            BigDecimal energyKwh,
            BigDecimal emissionsKg) {

        private static UseDto of(ExpectedUse use) {
            return new UseDto(
                    use.batchId(),
                    use.siteId(),
                    use.poolId(),
                    use.modelId(),
                    use.tenant(),
                    use.start(),
                    use.end(),
                    use.energyKwh(),
                    use.emissionsKg());
        }
    }

    static ExpectedActivityDto of(ExpectedActivity activity) {
        return new ExpectedActivityDto(
                activity.planId(),
                activity.organisationId(),
                "EXPECTED",
                activity.recordedAt(),
                sum(activity.uses().stream().map(ExpectedUse::energyKwh).toList()),
                sum(activity.uses().stream().map(ExpectedUse::emissionsKg).toList()),
                activity.uses().stream().map(UseDto::of).toList());
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
