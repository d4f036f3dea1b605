package org.suandian.platform.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The answers that go on for as long as something happens. When the process is told to end they end properly, so that their readers ask
 * again elsewhere, and nobody waits for them.
 */
@Singleton
public class OpenStreams {

    private final Set<Runnable> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    void atNotice(@Observes ShutdownDelayInitiatedEvent notice) {
        endAll();
    }

    void atEnd(@Observes ShutdownEvent end) {
        endAll();
    }

    /**
     * Enters a stream.
     *
     * @param end ends it properly; called at once if the process is about to end
     * @return to be run when the stream has ended
     */
    public Runnable open(Runnable end) {
        ends.add(end);
        if (ending) {
            end.run();
        }
        return () -> ends.remove(end);
    }

    private void endAll() {
        ending = true;
        ends.forEach(Runnable::run);
    }
}
