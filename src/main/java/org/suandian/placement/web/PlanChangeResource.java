package org.suandian.placement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.placement.PlacedBatch;
import org.suandian.placement.PlacementService;
import org.suandian.placement.internal.json.BatchDto;
import org.suandian.placement.internal.json.BoundedList;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.web.answer.SubmissionDto;
import org.suandian.placement.web.change.ReplanDto;
import org.suandian.placement.web.change.ReplanMapping;
import org.suandian.placement.web.detail.AssignmentDto;
import org.suandian.placement.web.detail.AssignmentsDto;
import org.suandian.placement.web.http.Bodies;
import org.suandian.placement.web.http.MarkedRequest;
import org.suandian.placement.web.http.PlanIds;
import org.suandian.placement.web.input.ProblemReader;
import org.suandian.platform.web.LongJson;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** Plans that stand and go on: one more batch at once, or a replan of what has changed. */
@Path("/placement-plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Placement plans")
public class PlanChangeResource {

    private static final ParameterNames NONE = ParameterNames.of();

    private final PlacementService service;
    private final Bodies bodies;

    PlanChangeResource(PlacementService service, Bodies bodies) {
        this.service = service;
        this.bodies = bodies;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Path("/batches")
    @Operation(
            operationId = "placeBatch",
            summary = "Place one more batch into a standing plan, at once",
            description = "No other batch moves. The plan, its problem and its figures grow by the batch.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BatchDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Placed; Location leads to its explanation",
            content = @Content(schema = @Schema(implementation = AssignmentDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    @APIResponse(
            responseCode = "409",
            description = "No room, with the reason and what would help (no-room-for-batch); the search goes on"
                    + " (plan-is-being-solved); it ended without a plan (plan-has-no-placement)")
    @APIResponse(responseCode = "422", description = "Refused with all issues (invalid-placement-problem)")
    public Response placeBatch(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @PathParam("id") String id,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        UUID planId = planId(uri, id);
        MarkedRequest request = MarkedRequest.of(headers, uri.getPath());
        BatchDto read = bodies.read(body, BatchDto.class, request);
        BoundedList.Batches one = new BoundedList.Batches();
        one.add(read);
        DraftProblem draft = ReplanMapping.batches(one, Optional.empty(), horizon(planId), Optional.empty());
        PlacedBatch placed = service.placeBatch(planId, draft, request.key());
        AssignmentDto answer = placed.plan()
                .placement()
                .map(placement -> AssignmentDto.of(
                        placed.plan().planned(), placed.batch(), AssignmentsDto.option(placement, placed.batch())))
                .orElseThrow();
        return Response.created(uri.getBaseUriBuilder()
                        .path(PlacementPlanResource.PATH)
                        .path(planId.toString())
                        .path("explanations")
                        .segment(answer.batch())
                        .build())
                .entity(answer)
                .build();
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Path("/replans")
    @Operation(
            operationId = "replan",
            summary = "Plan on from a standing plan with what has changed",
            description =
                    "What has started is pinned, what has a place pays the stated price for leaving it, and nothing"
                            + " else starts before `now`. The replan is a plan of its own.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReplanDto.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken on; Location leads to the replan",
            content = @Content(schema = @Schema(implementation = SubmissionDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    @APIResponse(responseCode = "409", description = "plan-is-being-solved, or plan-has-no-placement")
    @APIResponse(
            responseCode = "422",
            description = "Refused with all issues (invalid-placement-problem), or idempotency-key-reused")
    @APIResponse(responseCode = "429", description = "Too many plans wait (too-many-plans); see Retry-After")
    public Response replan(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @PathParam("id") String id,
            @LongJson(mebibytes = ProblemReader.MEBIBYTES) @Parameter(hidden = true) InputStream body)
            throws IOException {
        UUID planId = planId(uri, id);
        MarkedRequest request = MarkedRequest.of(headers, uri.getPath());
        ReplanDto read = bodies.read(body, ReplanDto.class, request);
        return PlacementPlanResource.accepted(
                uri, service.replan(planId, ReplanMapping.toRequest(read, horizon(planId)), request.key()));
    }

    private static UUID planId(UriInfo uri, String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return PlanIds.plan(id);
    }

    private Horizon horizon(UUID planId) {
        return service.getStandingPlan(planId).planned().problem().horizon();
    }
}
