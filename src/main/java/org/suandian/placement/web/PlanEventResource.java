package org.suandian.placement.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.placement.PlacementService;
import org.suandian.placement.PlacementService.Watching;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.web.detail.ProgressDto;
import org.suandian.placement.web.http.PlanIds;
import org.suandian.platform.web.OpenStreams;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

/** The search for a plan as it goes on. */
@Path("/placement-plans/{id}/events")
@Tag(name = "Placement plans")
public class PlanEventResource {

    private static final ParameterNames NONE = ParameterNames.of();
    private static final String PROGRESS = "progress";
    private static final String END = "end";

    private final PlacementService service;
    private final CurrentTenant tenant;
    private final Sse sse;
    private final ObjectMapper mapper;
    private final OpenStreams streams;

    PlanEventResource(
            PlacementService service,
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
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "watchPlacementPlan",
            summary = "Score, bound, gap and phase as server-sent events",
            description =
                    "At once the current state, then each change, every two seconds at least. The events are named"
                            + " `progress`, the last one, with the final state, `end`.")
    @APIResponse(
            responseCode = "200",
            description = "The data of each event",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ProgressDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    public Multi<OutboundSseEvent> watch(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        UUID planId = service.getPlan(PlanIds.plan(id)).id();
        Tenant whose = tenant.get();
        // A client that reads slowly misses states in between, never the last one.
        return Multi.createFrom()
                .<PlanRecord>emitter(
                        emitter -> TenantScope.run(whose, () -> watch(planId, emitter)), BackPressureStrategy.LATEST)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(this::event);
    }

    private void watch(UUID planId, MultiEmitter<? super PlanRecord> emitter) {
        Watching watching = service.watch(planId, plan -> {
            emitter.emit(plan);
            if (plan.status().isFinal()) {
                emitter.complete();
            }
        });
        Runnable ended = streams.open(emitter::complete);
        emitter.onTermination(() -> {
            watching.close();
            ended.run();
        });
    }

    private OutboundSseEvent event(PlanRecord plan) {
        return sse.newEventBuilder()
                .name(plan.status().isFinal() ? END : PROGRESS)
                .data(json(ProgressDto.of(plan)))
                .build();
    }

    /** Written here: the framework would add a line to each event that no reader of events knows. */
    private String json(ProgressDto progress) {
        try {
            return mapper.writeValueAsString(progress);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
