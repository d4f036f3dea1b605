package org.suandian.scope2.run;

/** What a run is doing, in order. */
public enum RunPhase {
    WAITING,
    /** Reads the activity. */
    CONSUMPTION,
    /** Resolves factors, pins the inputs, allocates instruments. */
    ALLOCATION,
    /** Writes the files of the report. */
    FILES,
    ENDED
}
