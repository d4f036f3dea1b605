package org.suandian.scope2.internal.activity.parsing;

import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.failure.SuandianException;

/** The energy that the cost model gives for tokens where nothing was metered. */
public interface TokenEnergies {

    /** How a model was served. */
    record Served(String modelId, String acceleratorId, Optional<String> precision, OptionalDouble concurrency) {}

    /**
     * Energy of single tokens.
     *
     * @param modelId of the catalogue
     * @param acceleratorId of the catalogue
     * @param kilowattHoursPerInputToken at the input of the IT equipment, without PUE and idle time
     * @param kilowattHoursPerOutputToken likewise
     */
    record Rates(
            String modelId,
            String acceleratorId,
            double kilowattHoursPerInputToken,
            double kilowattHoursPerOutputToken) {}

    /** @throws SuandianException if the model or accelerator is unknown, or the data cannot tell */
    Rates getRates(Served served);
}
