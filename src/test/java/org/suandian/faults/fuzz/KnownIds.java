package org.suandian.faults.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Ids that the service has given out, so that what was created is also read, changed and deleted. Thread-safe. */
final class KnownIds {

    private static final int KEPT = 200;

    private final Deque<String> newest = new ArrayDeque<>();

    synchronized void add(String id) {
        newest.addLast(id);
        if (newest.size() > KEPT) {
            newest.removeFirst();
        }
    }

    synchronized Optional<String> any(SplittableRandom random) {
        List<String> ids = new ArrayList<>(newest);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }
}
