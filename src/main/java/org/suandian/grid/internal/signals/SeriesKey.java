package org.suandian.grid.internal.signals;

import java.util.Currency;
import java.util.Optional;
import org.suandian.provenance.QualityTier;

/**
 * What makes a stored series one series: values that differ in any of these are never laid over one another.
 *
 * @param basis name of the {@link org.suandian.grid.PriceKind} or {@link org.suandian.grid.CarbonBasis}
 * @param tier MEASURED, PUBLISHED or FORECAST; the other tiers are never stored by interval
 * @param currency of a price; empty for carbon
 */
public record SeriesKey(
        String zoneId, Signal signal, String basis, QualityTier tier, Optional<Currency> currency, String sourceId) {

    /** For messages, such as {@code "DE PRICE WHOLESALE PUBLISHED EUR smard"}. */
    @Override
    public String toString() {
        return String.join(
                " ",
                zoneId,
                signal.name(),
                basis,
                tier.name(),
                currency.map(Currency::getCurrencyCode).orElse("g/kWh"),
                sourceId);
    }
}
