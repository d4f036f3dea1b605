package org.suandian.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what other processes do. */
final class Waiting {

    private static final Duration LOOK = Duration.ofMillis(100);

    private Waiting() {}

    /** Returns how long it took. */
    static Duration until(String what, Duration longest, Callable<Boolean> isSo) throws Exception {
        Instant start = Instant.now();
        while (!isSo.call()) {
            if (Duration.between(start, Instant.now()).compareTo(longest) > 0) {
                throw new AssertionError("It must come about within %s that %s.".formatted(longest, what));
            }
            pause(LOOK);
        }
        return Duration.between(start, Instant.now());
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
