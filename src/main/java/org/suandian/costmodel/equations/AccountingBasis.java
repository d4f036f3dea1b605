package org.suandian.costmodel.equations;

/** Whether idle time is charged to the tokens. Both are in use; a figure without its basis means nothing. */
public enum AccountingBasis {
    /** Busy time only: what the tokens themselves caused. */
    USAGE,
    /** Idle time included: what keeping the capacity cost. */
    ALLOCATION
}
