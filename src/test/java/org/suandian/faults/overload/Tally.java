package org.suandian.faults.overload;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

/** What came of requests. Thread-safe. */
final class Tally {

    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder broken = new LongAdder();
    private long[] nanos = new long[1 << 14];
    private int count;

    /** An answer 200. */
    synchronized void accept(long latencyNanos) {
        accepted.increment();
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = latencyNanos;
    }

    /** An answer 429 or 503 that says when to come again. */
    void refuse() {
        refused.increment();
    }

    /** Anything else, and no answer. */
    void breakOff() {
        broken.increment();
    }

    long accepted() {
        return accepted.sum();
    }

    long refused() {
        return refused.sum();
    }

    long broken() {
        return broken.sum();
    }

    /** Milliseconds within which a share of the accepted was answered; 0 where none was. */
    synchronized double millisWithin(double share) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(share * count))] / 1e6;
    }
}
