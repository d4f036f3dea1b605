package org.suandian.throughput.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.CapitalCost;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.units.Power;

/**
 * An accelerator, and what it costs.
 *
 * @param hostFactor system power over board power
 * @param loadFraction board power under inference load over TDP
 * @param idleFraction idle system power over busy system power
 * @param provisionedWatts all-in; contains facility overhead
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AcceleratorDto(
        String id,
        String name,
        String vendor,
        OptionalDouble memoryGigabytes,
        Optional<Double> tdpWatts,
        RatioDto hostFactor,
        RatioDto loadFraction,
        RatioDto idleFraction,
        Optional<Double> provisionedWatts,
        Optional<Double> systemMaximumWatts,
        List<RateDto> rates,
        List<CapitalCostDto> capitalCosts,
        String sourceId,
        Optional<String> note) {

    /** A ratio with its range. */
    public record RatioDto(double low, double central, double high, String sourceId) {

        static RatioDto of(Accelerator.Sourced sourced) {
            return new RatioDto(
                    sourced.ratio().low(),
                    sourced.ratio().central(),
                    sourced.ratio().high(),
                    sourced.sourceId());
        }
    }

    /** A price of the accelerator for one hour, and the electricity in it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RateDto(
            String id,
            HardwareRate.Kind kind,
            double pricePerAcceleratorHour,
            String currency,
            int year,
            HardwareRate.Embeds embedsElectricity,
            OptionalDouble embeddedPricePerKwh,
            OptionalDouble embeddedPowerWatts,
            OptionalDouble embeddedPue,
            String sourceId,
            Optional<String> note) {

        static RateDto of(HardwareRate rate) {
            return new RateDto(
                    rate.id(),
                    rate.kind(),
                    rate.perAcceleratorHour(),
                    rate.currency().getCurrencyCode(),
                    rate.year(),
                    rate.embedsElectricity(),
                    rate.embedded().pricePerKilowattHour(),
                    rate.embedded().powerWatts(),
                    rate.embedded().pue(),
                    rate.sourceId(),
                    rate.note());
        }
    }

    /** A purchase price. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CapitalCostDto(
            double pricePerAccelerator, String currency, int year, String sourceId, Optional<String> note) {

        static CapitalCostDto of(CapitalCost cost) {
            return new CapitalCostDto(
                    cost.pricePerAccelerator(),
                    cost.currency().getCurrencyCode(),
                    cost.year(),
                    cost.sourceId(),
                    cost.note());
        }
    }

    static AcceleratorDto of(Accelerator accelerator, ThroughputCatalogue catalogue) {
        return new AcceleratorDto(
                accelerator.id(),
                accelerator.name(),
                accelerator.vendor(),
                accelerator.memoryGigabytes(),
                accelerator.tdp().map(Power::watts),
                RatioDto.of(accelerator.hostFactor()),
                RatioDto.of(accelerator.loadFraction()),
                RatioDto.of(accelerator.idleFraction()),
                accelerator.provisioned().map(Power::watts),
                accelerator.systemMaximum().map(Power::watts),
                catalogue.listRates(accelerator.id()).stream().map(RateDto::of).toList(),
                catalogue.listCapitalCosts(accelerator.id()).stream()
                        .map(CapitalCostDto::of)
                        .toList(),
                accelerator.sourceId(),
                accelerator.note());
    }
}
