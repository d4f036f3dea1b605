package org.suandian.report.web.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suandian.platform.web.OpenStreams;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.AccountingService;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

/** A report as it is made. */
@Path("/emissions-reports/{id}/events")
@Tag(name = "Emissions reports")
public class ReportEventResource {

    private static final ParameterNames NONE = ParameterNames.of();
    private static final String PROGRESS = "progress";
    private static final String END = "end";
    private static final long LOOK_MILLIS = 400;
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(1_900);

    private final AccountingService service;
    private final CurrentTenant tenant;
    private final Sse sse;
    private final ObjectMapper mapper;
    private final OpenStreams streams;

    ReportEventResource(
            AccountingService service,
            CurrentTenant tenant,
            @Context Sse sse,
            ObjectMapper mapper,
            OpenStreams streams) {
        this.service = service;
        this.tenant = tenant;
        this.sse = sse;
        this.mapper = mapper;
        this.streams = streams;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "watchEmissionsReport",
            summary = "Status, phase and progress as server-sent events",
            description =
                    "At once the current state, then each change, every two seconds at least. The events are named"
                            + " `progress`, the last one, with the final state, `end`.")
    @APIResponse(
            responseCode = "200",
            description = "The data of each event",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = RunDto.class)))
    @APIResponse(responseCode = "404", description = "No such report (unknown-emissions-report)")
    public Multi<OutboundSseEvent> watch(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        UUID runId = service.getRun(ReportIds.report(id)).id();
        Tenant whose = tenant.get();
        return Multi.createFrom()
                .<AccountingRun>emitter(
                        emitter -> TenantScope.run(whose, () -> watch(runId, emitter)), BackPressureStrategy.LATEST)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(this::event);
    }

    private void watch(UUID runId, MultiEmitter<? super AccountingRun> emitter) {
        Watch watch = new Watch(runId, emitter);
        Future<?> looking = Infrastructure.getDefaultWorkerPool()
                .scheduleWithFixedDelay(TenantScope.carried(watch), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        Runnable ended = streams.open(emitter::complete);
        emitter.onTermination(() -> {
            looking.cancel(false);
            ended.run();
        });
    }

    /** Looks at a run, and tells what is new. */
    private final class Watch implements Runnable {

        private final UUID runId;
        private final MultiEmitter<? super AccountingRun> emitter;
        private @Nullable AccountingRun told;
        private long toldNanos;

        Watch(UUID runId, MultiEmitter<? super AccountingRun> emitter) {
            this.runId = runId;
            this.emitter = emitter;
        }

        @Override
        public void run() {
            try {
                AccountingRun now = service.getRun(runId);
                if (!now.equals(told) || System.nanoTime() - toldNanos > QUIET_NANOS) {
                    told = now;
                    toldNanos = System.nanoTime();
                    emitter.emit(now);
                }
                if (now.status().isFinal()) {
                    emitter.complete();
                }
            } catch (RuntimeException e) {
                emitter.fail(e);
            }
        }
    }

    private OutboundSseEvent event(AccountingRun run) {
        return sse.newEventBuilder()
                .name(run.status().isFinal() ? END : PROGRESS)
                .data(json(RunDto.of(run)))
                .build();
    }

    /** Written here: the framework would add a line to each event that no reader of events knows. */
    private String json(RunDto run) {
        try {
            return mapper.writeValueAsString(run);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
