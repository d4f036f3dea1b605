package org.suandian.costmodel;

import java.time.Instant;
import java.util.Optional;

/** Answers questions about the cost of tokens from the stored data, as known now or at an earlier moment. */
public interface CostService {

    /** A calculator over the data as recorded at a moment; the newest where none is given. */
    CostCalculator calculator(Optional<Instant> asOf);

    /**
     * As {@link #calculator}, without the measurements whose publishers keep them out of comparisons: for whoever orders places or
     * accelerators by what they cost, as rankings and plans do.
     */
    CostCalculator comparingCalculator(Optional<Instant> asOf);
}
