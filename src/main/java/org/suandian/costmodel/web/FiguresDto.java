package org.suandian.costmodel.web;

import java.util.Map;
import java.util.Optional;
import org.suandian.costmodel.equations.Figure;
import org.suandian.units.Range;

/**
 * Figures per million tokens (Mtok). Costs are in the answer's currency. What cannot be known is absent and named under
 * {@code notCalculated}; it is never 0.
 */
public record FiguresDto(
        Optional<RangeDto> electricityCostPerMtok,
        Optional<RangeDto> hardwareCostPerMtok,
        Optional<RangeDto> totalCostPerMtok,
        Optional<RangeDto> carbonCostPerMtok,
        Optional<RangeDto> acceleratorEnergyKwhPerMtok,
        Optional<RangeDto> systemEnergyKwhPerMtok,
        Optional<RangeDto> facilityEnergyKwhPerMtok,
        Optional<RangeDto> locationBasedGco2ePerMtok,
        Optional<RangeDto> marketBasedGco2ePerMtok,
        Optional<RangeDto> lifecycleGco2ePerMtok,
        Optional<RangeDto> marginalGco2ePerMtok) {

    static FiguresDto of(Map<Figure, Range> figures) {
        return new FiguresDto(
                find(figures, Figure.ELECTRICITY_COST),
                find(figures, Figure.HARDWARE_COST),
                find(figures, Figure.TOTAL_COST),
                find(figures, Figure.CARBON_COST),
                find(figures, Figure.ACCELERATOR_ENERGY),
                find(figures, Figure.SYSTEM_ENERGY),
                find(figures, Figure.FACILITY_ENERGY),
                find(figures, Figure.LOCATION_BASED),
                find(figures, Figure.MARKET_BASED),
                find(figures, Figure.LIFECYCLE),
                find(figures, Figure.MARGINAL));
    }

    private static Optional<RangeDto> find(Map<Figure, Range> figures, Figure figure) {
        return Optional.ofNullable(figures.get(figure)).map(RangeDto::of);
    }
}
