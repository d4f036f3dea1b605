package org.suandian.scope2.web.register.body;

import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;

/** Counts the entries of a request, which are held in memory until all are known to be sound. */
final class EntryLimit {

    static final int MOST = 10_000;

    private int entries;

    /** @throws InvalidInputException {@code too-many-entries} */
    void count() {
        entries++;
        if (entries > MOST) {
            throw new InvalidInputException(
                    "too-many-entries",
                    "The request must hold at most %d entries or rows. Maybe hand them in by several requests."
                            .formatted(MOST),
                    Details.of("maximum", MOST));
        }
    }
}
