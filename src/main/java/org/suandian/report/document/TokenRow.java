package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Figures per million tokens of a model in a region, nine significant digits; empty where there were no tokens.
 *
 * @param energyKwh the sum of the model's workloads in the region, three decimals
 * @param tokens input and output together
 * @param locationBasedGco2ePerMtok the only one of the two that may be called SCI
 */
public record TokenRow(
        String modelId,
        String regionId,
        BigDecimal energyKwh,
        long tokens,
        Optional<BigDecimal> energyKwhPerMtok,
        Optional<BigDecimal> locationBasedGco2ePerMtok,
        Optional<BigDecimal> marketBasedGco2ePerMtok) {}
