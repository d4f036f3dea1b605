package org.suandian.platform.web.admission;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * How many requests are answered at once. Above half of the limit a caller may hold its share only: the limit by the number of callers
 * that ask now. So one that asks for much leaves room for the others, and has all of it while there are none.
 */
final class InFlight {

    private final IntSupplier limit;
    private final AtomicInteger total = new AtomicInteger();
    private final ConcurrentHashMap<String, Integer> held = new ConcurrentHashMap<>();

    InFlight(IntSupplier limit) {
        this.limit = limit;
    }

    /** A place that is held until it is left. */
    final class Place {

        private final String caller;
        private final int inFlight;

        private Place(String caller, int inFlight) {
            this.caller = caller;
            this.inFlight = inFlight;
        }

        /** How many were in flight with it when it was taken. */
        int inFlight() {
            return inFlight;
        }

        /** To be called once. */
        void leave() {
            held.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
            total.decrementAndGet();
        }
    }

    /** Empty if there is no room for one more of this caller. */
    Optional<Place> enter(String caller) {
        int most = limit.getAsInt();
        int now = total.incrementAndGet();
        int own = held.merge(caller, 1, Integer::sum);
        Place place = new Place(caller, now);
        int share = Math.max(1, most / Math.max(1, held.size()));
        if (now > most || (now > most / 2 && own > share)) {
            place.leave();
            return Optional.empty();
        }
        return Optional.of(place);
    }

    int total() {
        return total.get();
    }
}
