package org.suandian.costmodel;

import java.time.Instant;
import java.util.Optional;

/** Answers questions about the cost of tokens from the stored data, as known now or at an earlier moment. */
public interface CostService {

    /** A calculator over the data as recorded at a moment; the newest where none is given. */
    CostCalculator calculator(Optional<Instant> asOf);
}
