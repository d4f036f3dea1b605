package org.suandian.platform.web.admission;

import com.netflix.concurrency.limits.limit.AIMDLimit;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides of each request whether it is taken on. Questions for the health and for metrics always are. */
@Singleton
class Admission {

    /** Before anybody is asked who they are: what is refused costs nothing. */
    private static final int EARLY = 900;

    private static final String IDENTITY = "identity";

    private final LimitsConfig config;
    private final Refusals refusals;
    private final AIMDLimit limit;
    private final InFlight requests;
    private final InFlight streams;
    private final RateLimits rates;
    private final RateLimits localRates;
    private final boolean answersRequests;

    Admission(
            LimitsConfig config,
            Refusals refusals,
            MeterRegistry metrics,
            @ConfigProperty(name = "suandian.roles", defaultValue = "api,solver") String roles) {
        this.config = config;
        this.refusals = refusals;
        this.answersRequests =
                Arrays.stream(roles.split(",")).map(String::strip).anyMatch("api"::equals);
        int most = Math.max(config.concurrentRequests(), 1);
        this.limit = AIMDLimit.newBuilder()
                .initialLimit(most)
                .maxLimit(most)
                .minLimit(Math.min(most, config.leastConcurrentRequests()))
                .timeout(config.slowAnswer().toNanos(), TimeUnit.NANOSECONDS)
                .build();
        this.requests = new InFlight(limit::getLimit);
        this.streams = new InFlight(config::concurrentStreams);
        this.rates = new RateLimits(config.requestsPerSecond(), config.burst(), config.rememberedCallers());
        int local = config.localRequestsPerSecond();
        this.localRates = new RateLimits(local, local, config.rememberedCallers());
        metrics.gauge("suandian.http.in.flight", requests, InFlight::total);
        metrics.gauge("suandian.http.in.flight.limit", limit, AIMDLimit::getLimit);
        metrics.gauge("suandian.http.streams", streams, InFlight::total);
    }

    void register(@Observes Filters filters) {
        filters.register(this::decide, EARLY);
    }

    private void decide(RoutingContext context) {
        if (isOfOperators(String.valueOf(context.request().path()))) {
            context.next();
        } else if (!answersRequests) {
            refusals.misdirected(context);
        } else if (isEncoded(context)) {
            refusals.encoded(context);
        } else {
            decideByCaller(context, Caller.of(context.request()));
        }
    }

    private static boolean isOfOperators(String path) {
        return path.startsWith("/q/health") || path.startsWith("/q/metrics");
    }

    /** Nothing is unpacked here, so that nothing small can become something large. */
    private static boolean isEncoded(RoutingContext context) {
        return context.request().headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .anyMatch(encoding -> !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(IDENTITY));
    }

    private void decideByCaller(RoutingContext context, Caller caller) {
        Optional<RateLimits.Exceeded> exceeded = (caller.isLocal() ? localRates : rates).take(caller.name());
        if (exceeded.isPresent()) {
            refusals.tooFast(context, "address", exceeded.get());
            return;
        }
        boolean isStream = String.valueOf(context.request().path()).endsWith("/events");
        Optional<InFlight.Place> place = (isStream ? streams : requests).enter(caller.name());
        if (place.isEmpty()) {
            refusals.overloaded(context);
            return;
        }
        context.addEndHandler(ended -> place.get().leave());
        if (tellsHowBusyItIs(context, isStream, place.get())) {
            long start = System.nanoTime();
            context.addHeadersEndHandler(head ->
                    limit.onSample(start, System.nanoTime() - start, place.get().inFlight(), false));
        }
        context.next();
    }

    /** Not what may be slow by nature: what is sent here, or computed again in full. */
    private boolean tellsHowBusyItIs(RoutingContext context, boolean isStream, InFlight.Place place) {
        return !isStream
                && context.request().method() == HttpMethod.GET
                && place.inFlight() > config.leastConcurrentRequests() / 2
                && !String.valueOf(context.request().path()).endsWith("/verification");
    }
}
