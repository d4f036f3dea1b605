package org.suandian.costmodel.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.web.Roles;

/** {@code GET /cost-per-token}. */
@Path("/cost-per-token")
@Tag(name = "cost", description = "Cost, energy and emissions per million tokens")
public class CostPerTokenResource {

    private final AnswerBytes answers;

    CostPerTokenResource(AnswerBytes answers) {
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCostPerToken",
            summary = "What a million tokens cost in electricity and in total, and what they emit",
            description = "With a region alone, stated defaults fill the rest. Repeat `region` to compare; repeat"
                    + " `carbonIntensityGramsPerKwh` or `electricityPricePerKwh` (a number, or `stored`) to compare"
                    + " values of your own with the stored ones.")
    @APIResponse(
            responseCode = "200",
            description = "One answer for each region, in the order asked",
            content = @Content(schema = @Schema(implementation = CostAnswersDto.class)))
    public Uni<Response> get(@Context HttpServerRequest request) {
        return answers.of(request.query())
                .map(bytes ->
                        Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE).build());
    }
}
