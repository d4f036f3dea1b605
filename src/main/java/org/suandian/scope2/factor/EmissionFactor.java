package org.suandian.scope2.factor;

import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.series.Interval;

/**
 * An emission factor as recorded. A newer one for the same area, kind and time supersedes it for later runs, and changes nothing of
 * earlier ones.
 *
 * @param id the recorder's; with the version unique for ever
 * @param version 1, 2, ... of the id
 * @param areaId grid area, zone, country or, for {@link FactorKind#SUPPLIER}, the supplier
 * @param validity the consumption that it is for
 * @param dataYear the year that it describes
 * @param basis never {@link CarbonBasis#MARGINAL}
 * @param gases what is counted, e.g. {@code CO2e} or {@code CO2}
 * @param source publication, in words or as the id of a source
 * @param uncertaintyPercent half of the 95% interval; empty where not stated
 */
public record EmissionFactor(
        String id,
        int version,
        FactorKind kind,
        String areaId,
        Interval validity,
        int dataYear,
        EmissionRate rate,
        CarbonBasis basis,
        String gases,
        String source,
        Optional<Double> uncertaintyPercent) {}
