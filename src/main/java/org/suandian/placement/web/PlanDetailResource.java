package org.suandian.placement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.failure.UnknownIdException;
import org.suandian.placement.PlacementService;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.internal.json.ProblemJson;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.standing.StandingPlan;
import org.suandian.placement.web.detail.BaselinesDto;
import org.suandian.placement.web.detail.BoundDto;
import org.suandian.placement.web.detail.ExplanationDto;
import org.suandian.placement.web.http.PlanIds;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** What a plan is compared with, how good it is known to be, and why each batch is where it is. */
@Path("/placement-plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement plans")
public class PlanDetailResource {

    private static final ParameterNames NONE = ParameterNames.of();

    private final PlacementService service;
    private final ProblemJson json;

    PlanDetailResource(PlacementService service, ProblemJson json) {
        this.service = service;
        this.json = json;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/explanations/{batch}")
    @Operation(operationId = "explainBatch", summary = "Why a batch is where it is, or why it is left out")
    @APIResponse(
            responseCode = "200",
            description = "Costs, the best alternatives and what blocks them, scarce hours",
            content = @Content(schema = @Schema(implementation = ExplanationDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan or batch (unknown-placement-plan, unknown-batch)")
    @APIResponse(responseCode = "409", description = "There is no plan yet (no-placement-yet)")
    public ExplanationDto explain(
            @Context UriInfo uri, @PathParam("id") String id, @PathParam("batch") String batchId) {
        StandingPlan plan = plan(uri, id);
        int batch = plan.planned()
                .naming()
                .findBatch(batchId)
                .orElseThrow(() -> UnknownIdException.of(
                        "batch", batchId, plan.planned().naming().batchIds()));
        Placement placement = plan.placement()
                .orElseThrow(() -> new ConflictException(
                        "no-placement-yet",
                        "The plan (%s) must have placed its batches. Maybe ask again in a second."
                                .formatted(plan.plan().status()),
                        Details.of("planStatus", plan.plan().status().name())));
        return ExplanationDto.of(plan, placement, batch);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/baselines")
    @Operation(
            operationId = "getPlanBaselines",
            summary = "The plan beside plans that were made without a search, on the same input")
    @APIResponse(
            responseCode = "200",
            description = "Each baseline, and the plan's figures minus its figures",
            content = @Content(schema = @Schema(implementation = BaselinesDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    public BaselinesDto baselines(@Context UriInfo uri, @PathParam("id") String id) {
        return BaselinesDto.of(plan(uri, id));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/bound")
    @Operation(
            operationId = "getPlanBound",
            summary = "How far the plan can be from the best possible: the proven bound over time, and scarce hours")
    @APIResponse(
            responseCode = "200",
            description = "Objective, bound, gap, their course, shadow prices",
            content = @Content(schema = @Schema(implementation = BoundDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    public BoundDto bound(@Context UriInfo uri, @PathParam("id") String id) {
        StandingPlan plan = plan(uri, id);
        return BoundDto.of(plan, service.listCourse(plan.plan().id()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/problem")
    @Operation(
            operationId = "getPlanProblem",
            summary = "The problem of a plan, as it can be handed in again",
            description = "With all defaults filled in, and with batches that were placed after the search.")
    @APIResponse(
            responseCode = "200",
            description = "The problem",
            content = @Content(schema = @Schema(implementation = ProblemDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    public byte[] problem(@Context UriInfo uri, @PathParam("id") String id) {
        StandingPlan plan = plan(uri, id);
        return json.write(plan.planned().problem(), Optional.of(plan.plan().solving()));
    }

    private StandingPlan plan(UriInfo uri, String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        UUID planId = PlanIds.plan(id);
        return service.getStandingPlan(planId);
    }
}
