package org.suandian.throughput;

/** Which tokens a published throughput counts. Converted only where input and output lengths are known. */
public enum TokenBasis {
    OUTPUT,
    INPUT,
    TOTAL
}
