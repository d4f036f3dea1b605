package org.suandian.report.web.expected;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.report.internal.plans.ExpectedActivities;
import org.suandian.report.web.run.ReportIds;

/** Takes finished plans over as expected activity. */
@Path("/placement-plans/{id}/expected-activity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expected activity", description = "What plans expect to use: kept apart from activity, part of no account")
public class TakePlanResource {

    private static final ParameterNames NONE = ParameterNames.of();
    private static final int LONGEST_ID = 200;

    private final ExpectedActivities activities;

    TakePlanResource(ExpectedActivities activities) {
        this.activities = activities;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            operationId = "takeOverPlan",
            summary = "Take a finished plan over as expected activity",
            description = "Once for each plan: asking again answers what was taken over before.")
    @APIResponse(
            responseCode = "201",
            description = "Taken over",
            content = @Content(schema = @Schema(implementation = ExpectedActivityDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was taken over before",
            content = @Content(schema = @Schema(implementation = ExpectedActivityDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    @APIResponse(
            responseCode = "409",
            description =
                    "Not finished (plan-is-being-solved), nothing placed (plan-has-no-placement), or taken over for"
                            + " another organisation (plan-of-other-organisation)")
    public Response take(@Context UriInfo uri, @PathParam("id") String id, ExpectedActivityRequest request) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        String organisation = request == null ? null : request.organisation();
        if (organisation == null || organisation.isBlank() || organisation.length() > LONGEST_ID) {
            throw new InvalidInputException(
                    "invalid-property",
                    "The property organisation must be given, with 1 to %d characters.".formatted(LONGEST_ID),
                    Details.of("property", "organisation"));
        }
        var taken = activities.take(ReportIds.plan(id), organisation);
        return Response.status(taken.isNew() ? 201 : 200)
                .entity(ExpectedActivityDto.of(taken.activity()))
                .build();
    }
}
