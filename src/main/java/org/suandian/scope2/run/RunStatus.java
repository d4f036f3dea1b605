package org.suandian.scope2.run;

/** Where an accounting run stands. */
public enum RunStatus {
    SCHEDULED,
    RUNNING,
    COMPLETED,
    /** Says why; can be asked for again. */
    FAILED;

    public boolean isFinal() {
        return this == COMPLETED || this == FAILED;
    }
}
