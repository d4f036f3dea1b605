package org.suandian.placement.internal.jobs;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;
import org.suandian.placement.search.SolverPhase;

/** A span for each phase of a search, below the span of its job. The phases are told by several threads. */
final class PhaseSpans {

    private final Context job = Context.current();
    private @Nullable SolverPhase reached;
    private @Nullable Span span;

    /** Does nothing if this phase, or a later one, has been reached. */
    synchronized void reach(SolverPhase phase) {
        if (reached != null && phase.compareTo(reached) <= 0) {
            return;
        }
        end();
        reached = phase;
        if (phase != SolverPhase.ENDED) {
            span = GlobalOpenTelemetry.getTracer("org.suandian.placement")
                    .spanBuilder("solve-plan " + phase)
                    .setParent(job)
                    .startSpan();
        }
    }

    synchronized void end() {
        if (span != null) {
            span.end();
            span = null;
        }
    }
}
