package org.suandian.report.web.expected;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.failure.UnknownIdException;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.report.internal.plans.ExpectedActivities;
import org.suandian.report.web.run.ReportIds;

/** What was taken over of plans. */
@Path("/expected-activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expected activity")
public class ExpectedActivityResource {

    private static final String PLAN = "plan";
    private static final ParameterNames NAMES = ParameterNames.of(PLAN);

    private final ExpectedActivities activities;

    ExpectedActivityResource(ExpectedActivities activities) {
        this.activities = activities;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.AUDITOR})
    @Operation(operationId = "getExpectedActivity", summary = "What a plan that was taken over expects to use")
    @Parameter(
            name = PLAN,
            in = ParameterIn.QUERY,
            required = true,
            description = "Id of the plan",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "What it expects to use",
            content = @Content(schema = @Schema(implementation = ExpectedActivityDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan was taken over (unknown-expected-activity)")
    public ExpectedActivityDto get(@Context UriInfo uri) {
        String plan =
                QueryParameters.parse(uri.getRequestUri().getRawQuery(), NAMES).getText(PLAN);
        return activities
                .find(ReportIds.plan(plan))
                .map(ExpectedActivityDto::of)
                .orElseThrow(() -> UnknownIdException.of("expected activity", plan, List.of()));
    }
}
