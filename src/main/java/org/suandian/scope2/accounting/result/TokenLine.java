package org.suandian.scope2.accounting.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * Figures per million tokens of a model in a region: input and output tokens together. Empty where there were no tokens.
 *
 * @param tokens input and output
 * @param locationGramsPerMillion the only one of the two that may be called SCI
 */
public record TokenLine(
        String modelId,
        String regionId,
        LedgerEnergy energy,
        long tokens,
        Optional<BigDecimal> kilowattHoursPerMillion,
        Optional<BigDecimal> locationGramsPerMillion,
        Optional<BigDecimal> marketGramsPerMillion) {}
