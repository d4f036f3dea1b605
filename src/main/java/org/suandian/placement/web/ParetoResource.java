package org.suandian.placement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.placement.PlacementService;
import org.suandian.placement.Submission;
import org.suandian.placement.web.answer.SubmissionDto;
import org.suandian.placement.web.change.FrontDto;
import org.suandian.placement.web.change.FrontRequest;
import org.suandian.placement.web.http.Bodies;
import org.suandian.placement.web.http.MarkedRequest;
import org.suandian.placement.web.http.PlanIds;
import org.suandian.placement.web.input.ProblemReader;
import org.suandian.platform.web.LongJson;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** Cost against carbon: one problem at several carbon prices. */
@Path(ParetoResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement plans")
public class ParetoResource {

    static final String PATH = "/placement-plans/pareto";

    private static final ParameterNames NONE = ParameterNames.of();

    private final PlacementService service;
    private final Bodies bodies;

    ParetoResource(PlacementService service, Bodies bodies) {
        this.service = service;
        this.bodies = bodies;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitParetoFront",
            summary = "Plan one problem at several carbon prices",
            description =
                    "The problem as in POST /placement-plans, with `carbonPricesPerTonne` beside it: a plan for each.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FrontRequest.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken on; Location leads to the front",
            content = @Content(schema = @Schema(implementation = SubmissionDto.class)))
    @APIResponse(
            responseCode = "422",
            description = "Refused with all issues (invalid-placement-problem), or idempotency-key-reused")
    @APIResponse(responseCode = "429", description = "Too many plans wait (too-many-plans); see Retry-After")
    public Response submit(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @LongJson(mebibytes = ProblemReader.MEBIBYTES) @Parameter(hidden = true) InputStream body)
            throws IOException {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        MarkedRequest request = MarkedRequest.of(headers, PATH);
        FrontRequest read = bodies.read(body, FrontRequest.class, request);
        Submission submission = service.submitFront(read.draft(), read.listCarbonPrices(), request.key());
        return Response.accepted(SubmissionDto.of(submission))
                .location(uri.getBaseUriBuilder()
                        .path(PATH)
                        .path(submission.id().toString())
                        .build())
                .build();
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/{id}")
    @Operation(operationId = "getParetoFront", summary = "The front: cost and emissions at each carbon price")
    @APIResponse(
            responseCode = "200",
            description = "The points as far as they are found",
            content = @Content(schema = @Schema(implementation = FrontDto.class)))
    @APIResponse(responseCode = "404", description = "No such front (unknown-pareto-front)")
    public FrontDto get(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return FrontDto.of(service.getFront(PlanIds.front(id)));
    }
}
