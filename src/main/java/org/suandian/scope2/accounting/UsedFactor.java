package org.suandian.scope2.accounting;

import java.util.List;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.provenance.Caveat;
import org.suandian.scope2.quantity.EmissionRate;

/**
 * A factor as a run used it, from the ledger or from the bundled data.
 *
 * @param key of the factor within the run, e.g. {@code ledger:de-2025@2} or {@code bundled:residual:DE:2024}
 * @param dataYear the year that it describes
 * @param source id or words
 * @param caveats what must be read with it, in the order of their enum
 */
public record UsedFactor(
        String key,
        String areaId,
        int dataYear,
        EmissionRate rate,
        CarbonBasis basis,
        String gases,
        String source,
        List<Caveat> caveats,
        Optional<Double> uncertaintyPercent) {

    public UsedFactor {
        caveats = List.copyOf(caveats);
    }
}
