package org.suandian.scope2.internal.reading;

import org.jspecify.annotations.Nullable;
import org.suandian.scope2.activity.ActivityRecord;

/**
 * A record of activity as it is read; see {@link ActivityRecord}. One object stands for row after row, so nobody may keep it. Equal
 * texts are the same object, so that who reads may compare with what came before.
 */
public interface ActivityEntry {

    String siteId();

    /** Microseconds since 1970-01-01T00:00Z; inclusive. */
    long start();

    /** Likewise; exclusive. */
    long end();

    /** Milliwatt-hours at the measurement point; negative in a reversal. */
    long energy();

    /** The ordinal of the measurement point. */
    int point();

    /** The ordinal of the origin. */
    int origin();

    /** The meter that was read; null where a workload was recorded, empty where nobody said which. */
    @Nullable
    String meterId();

    boolean hasWorkload();

    @Nullable
    String modelId();

    @Nullable
    String acceleratorId();

    @Nullable
    String tenant();

    long inputTokens();

    long outputTokens();

    long acceleratorMilliHours();

    boolean isReversal();

    /** Whether a later record takes it back, as far as the ledger is read. */
    boolean isReversed();
}
