package org.suandian.platform.web.problem;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that a failure carries: itself, then its causes and what was suppressed, outermost first. A transaction
 * that could not be committed keeps the reason among the suppressed.
 */
final class Causes {

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>()); // a chain may be circular
        Stream.Builder<Throwable> result = Stream.builder();
        Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
        while (!next.isEmpty()) {
            Throwable one = next.removeFirst();
            if (seen.add(one)) {
                result.add(one);
                Optional.ofNullable(one.getCause()).ifPresent(next::add);
                Collections.addAll(next, one.getSuppressed());
            }
        }
        return result.build();
    }

    static <T extends Throwable> Optional<T> findInnermost(Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).reduce((outer, inner) -> inner);
    }

    static <T extends Throwable> Optional<T> findFirst(Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).findFirst();
    }
}
