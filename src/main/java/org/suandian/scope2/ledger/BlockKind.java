package org.suandian.scope2.ledger;

/** What the entries of a block are. */
public enum BlockKind {
    ACTIVITY,
    SITE,
    MARKET,
    FACTOR,
    LOSS_RATE,
    INSTRUMENT,
    /** What a run allocated of instruments, and what it took back of the run that it supersedes. */
    ALLOCATION,
    /** The snapshot and the result of a run. */
    RUN
}
