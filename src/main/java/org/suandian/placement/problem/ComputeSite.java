package org.suandian.placement.problem;

import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.grid.PriceKind;

/**
 * A place that pools stand at.
 *
 * @param regionId region or stored site whose grid, tariff, PUE and jurisdiction hold here; empty only where the user gives price,
 *     intensity, PUE and jurisdiction
 * @param jurisdiction replaces the region's
 * @param pue replaces the region's
 * @param powerCapKw power that may be drawn at the meter; empty: no limit
 * @param priceKind restricts stored prices to one kind
 * @param electricityPricePerKwh replaces stored prices, in the problem's currency
 * @param carbonIntensityGramsPerKwh replaces stored intensities, location-based
 */
public record ComputeSite(
        String id,
        Optional<String> regionId,
        Optional<String> jurisdiction,
        OptionalDouble pue,
        Optional<StepValues> powerCapKw,
        Optional<PriceKind> priceKind,
        Optional<StepValues> electricityPricePerKwh,
        Optional<StepValues> carbonIntensityGramsPerKwh) {}
