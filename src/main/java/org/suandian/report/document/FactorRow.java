package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.provenance.Caveat;

/**
 * A factor that the report rests on.
 *
 * @param key within the run; of hourly factors the key of the first
 * @param areaId empty for a loss rate
 * @param dataYear the year that it describes; empty for a loss rate
 * @param rateGco2ePerKwh exactly; empty for hourly factors and for a loss rate
 * @param lossPercent of a loss rate
 * @param hours how many hourly factors the row stands for
 */
public record FactorRow(
        Use use,
        String key,
        Optional<String> areaId,
        Optional<Integer> dataYear,
        Optional<BigDecimal> rateGco2ePerKwh,
        Optional<BigDecimal> lossPercent,
        Optional<Integer> hours,
        Optional<CarbonBasis> basis,
        Optional<String> gases,
        String source,
        List<Caveat> caveats,
        Optional<BigDecimal> uncertaintyPercent) {

    public FactorRow {
        caveats = List.copyOf(caveats);
    }

    /** What for. */
    public enum Use {
        LOCATION,
        LOCATION_HOURLY,
        RESIDUAL_MIX,
        SUPPLIER,
        UPSTREAM,
        LOSSES
    }
}
