package org.suandian.placement.internal.jobs;

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
import org.suandian.placement.internal.jobs.SolveTask.Result;

/** Measures, traces and marks in the log what nodes do at plans. */
@Singleton
class SolveTelemetry {

    private static final String PLAN = "plan";
    private static final String FAILED = "failed";
    private static final Duration[] BUCKETS = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1)
    };

    private final MeterRegistry metrics;

    SolveTelemetry(MeterRegistry metrics) {
        this.metrics = metrics;
        for (Result result : Result.values()) {
            timer(outcome(result)); // there from the start, so that the first one counts as a rise
        }
        timer(FAILED);
    }

    /** One turn of this node at a plan. */
    Result observe(UUID planId, Supplier<Result> turn) {
        Timer.Sample sample = Timer.start(metrics);
        String outcome = FAILED;
        Span span = GlobalOpenTelemetry.getTracer("org.suandian.placement")
                .spanBuilder("solve-plan")
                .setNoParent()
                .setAttribute("suandian.plan.id", planId.toString())
                .startSpan();
        MDC.put(PLAN, planId.toString());
        try (Scope ignored = span.makeCurrent()) {
            Result result = turn.get();
            outcome = outcome(result);
            return result;
        } catch (RuntimeException e) {
            span.recordException(e).setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            MDC.remove(PLAN);
            span.setAttribute("suandian.outcome", outcome).end();
            sample.stop(timer(outcome));
        }
    }

    private static String outcome(Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }

    private Timer timer(String outcome) {
        return Timer.builder("suandian.plan.job")
                .description("Turns of this node at plans: done, left to another node, or failed and to be tried again")
                .tag("outcome", outcome)
                .serviceLevelObjectives(BUCKETS)
                .register(metrics);
    }
}
