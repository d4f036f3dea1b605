package org.suandian.grid;

import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Everything about grids that is small enough to be held at once, at one version of the data.
 *
 * @param priceProfiles typical prices by zone id
 * @param carbonProfiles typical intensities by zone id and basis
 */
public record GridData(
        Map<String, GridZone> zones,
        Map<String, Tariff> tariffs,
        Map<String, List<PriceProfile>> priceProfiles,
        Map<String, List<CarbonProfile>> carbonProfiles,
        Map<String, List<AnnualPrice>> annualPrices,
        Map<String, List<AnnualFactor>> annualFactors,
        Map<String, List<ResidualMix>> residualMixes) {

    /** Typical prices in the currency per MWh. */
    public record PriceProfile(PriceKind kind, Currency currency, TypicalProfile perMegawattHour) {}

    /** Typical intensities in gCO2e/kWh. */
    public record CarbonProfile(CarbonBasis basis, TypicalProfile gramsPerKilowattHour) {}
}
