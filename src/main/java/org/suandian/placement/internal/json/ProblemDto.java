package org.suandian.placement.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate;

/**
 * A placement problem as JSON, described in docs/planning-input.md. Nothing is required here, so that all that is missing can be
 * reported together.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProblemDto(
        Optional<String> name,
        Optional<HorizonDto> horizon,
        Optional<String> currency,
        Optional<Double> carbonPricePerTonne,
        Optional<SignalsDto> signals,
        Optional<HardwareRate.Kind> hardwareRateKind,
        Optional<BoundedList.Sites> sites,
        Optional<BoundedList.Pools> pools,
        Optional<BoundedList.Batches> batches,
        Optional<BoundedList.Budgets> tenantBudgets,
        Optional<SolvingDto> solving) {

    /** The time that is planned. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record HorizonDto(Optional<Instant> start, Optional<Instant> end, Optional<Integer> slotMinutes) {}

    /** Which prices and intensities are taken. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record SignalsDto(Optional<Instant> asOf, Optional<QualityTier> weakestTier) {}

    /** How long and how a plan is searched for. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record SolvingDto(
            Optional<Double> timeLimitSeconds,
            Optional<Long> seed,
            Optional<Integer> workers,
            Optional<Long> stepLimit,
            Optional<Double> gapLimit) {}
}
