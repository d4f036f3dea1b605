package org.suandian.placement.problem;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate;

/**
 * What a plan is priced by.
 *
 * @param currency of all amounts, given and answered
 * @param carbonPricePerTonne what a tonne of CO2e, location-based, counts in the objective; 0 or more
 * @param asOf signals as recorded at a moment; empty: the newest
 * @param weakestTier slots whose price or intensity is known only by a weaker tier are refused; empty: any tier will do
 * @param rateKind which kind of published hardware rate; empty: the cost model's default
 */
public record Terms(
        Currency currency,
        double carbonPricePerTonne,
        Optional<Instant> asOf,
        Optional<QualityTier> weakestTier,
        Optional<HardwareRate.Kind> rateKind) {

    /** The same terms at another carbon price. */
    public Terms withCarbonPrice(double perTonne) {
        return new Terms(currency, perTonne, asOf, weakestTier, rateKind);
    }
}
