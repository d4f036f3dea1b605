package org.suandian.placement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.placement.PlacementService;
import org.suandian.placement.web.detail.AssignmentsCsv;
import org.suandian.placement.web.detail.AssignmentsDto;
import org.suandian.placement.web.http.PlanIds;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** Where and when each batch of a plan runs, as JSON or CSV. */
@Path("/placement-plans/{id}/assignments")
@Tag(name = "Placement plans")
public class PlanAssignmentResource {

    private static final ParameterNames NONE = ParameterNames.of();
    private static final String CSV = "text/csv";

    /** A client that takes anything gets JSON. */
    private static final String CSV_SECOND = ";qs=0.5";

    private final PlacementService service;

    PlanAssignmentResource(PlacementService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listAssignments",
            summary = "Where and when each batch runs, with its costs",
            description = "As JSON, or as CSV with `Accept: text/csv`. While the plan is searched, the best so far.")
    @APIResponse(
            responseCode = "200",
            description = "The assignments; batches that are left out apart",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AssignmentsDto.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    public AssignmentsDto getJson(@Context UriInfo uri, @PathParam("id") String id) {
        return assignments(uri, id);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(CSV + CSV_SECOND)
    @Operation(hidden = true)
    public StreamingOutput getCsv(@Context UriInfo uri, @PathParam("id") String id) {
        AssignmentsDto answer = assignments(uri, id);
        return output -> AssignmentsCsv.write(answer, output);
    }

    private AssignmentsDto assignments(UriInfo uri, String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return AssignmentsDto.of(service.getStandingPlan(PlanIds.plan(id)));
    }
}
