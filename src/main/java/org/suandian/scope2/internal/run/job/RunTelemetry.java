package org.suandian.scope2.internal.run.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.MDC;
import org.suandian.scope2.internal.run.job.RunTask.Result;
import org.suandian.scope2.run.RunPhase;

/** Measures, traces and marks in the log what nodes do at runs. */
@Singleton
class RunTelemetry {

    private static final String RUN = "report";
    private static final String FAILED = "failed";
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10)
    };

    private final MeterRegistry metrics;

    RunTelemetry(MeterRegistry metrics) {
        this.metrics = metrics;
        for (Result result : Result.values()) {
            timer(outcome(result)); // there from the start, so that the first one counts as a rise
        }
        timer(FAILED);
    }

    /** One turn of this node at a run. */
    Result observe(UUID runId, Supplier<Result> turn) {
        Timer.Sample sample = Timer.start(metrics);
        String outcome = FAILED;
        MDC.put(RUN, runId.toString());
        try {
            Result result = traced(span("account-run").setAttribute("suandian.report.id", runId.toString()), turn);
            outcome = outcome(result);
            return result;
        } finally {
            MDC.remove(RUN);
            sample.stop(timer(outcome));
        }
    }

    /** One phase of it. */
    static <T> T inPhase(RunPhase phase, Supplier<T> work) {
        return traced(span("account-run " + phase), work);
    }

    private static Span span(String name) {
        return GlobalOpenTelemetry.getTracer("org.suandian.scope2")
                .spanBuilder(name)
                .startSpan();
    }

    private static <T> T traced(Span span, Supplier<T> work) {
        try (Scope ignored = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException e) {
            span.recordException(e).setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private static String outcome(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }

    private Timer timer(String outcome) {
        return Timer.builder("suandian.report.job")
                .description(
                        "Turns of this node at reports: done, left to another node, or failed and to be tried again")
                .tag("outcome", outcome)
                .serviceLevelObjectives(BUCKETS)
                .register(metrics);
    }
}
