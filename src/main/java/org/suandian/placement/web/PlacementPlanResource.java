package org.suandian.placement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.suandian.placement.PlacementService;
import org.suandian.placement.Submission;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.web.answer.PlanDto;
import org.suandian.placement.web.answer.PlanListDto;
import org.suandian.placement.web.answer.StateDto;
import org.suandian.placement.web.answer.SubmissionDto;
import org.suandian.placement.web.http.Drafts;
import org.suandian.placement.web.http.MarkedRequest;
import org.suandian.placement.web.http.PlanIds;
import org.suandian.placement.web.input.ProblemReader;
import org.suandian.platform.web.LongJson;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** Plans as such: handed in, listed, read, stopped. */
@Path(PlacementPlanResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement plans", description = "Where and when each batch runs, and how good that is")
public class PlacementPlanResource {

    static final String PATH = "/placement-plans";

    private static final ParameterNames NONE = ParameterNames.of();
    private static final ParameterNames LIST = ParameterNames.of("limit");
    private static final int DEFAULT_LIMIT = 50;
    private static final int GREATEST_LIMIT = 1_000;

    private final PlacementService service;
    private final Drafts drafts;

    PlacementPlanResource(PlacementService service, Drafts drafts) {
        this.service = service;
        this.drafts = drafts;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitPlacementPlan",
            summary = "Hand in batches and get a plan",
            description =
                    "The plan is searched for in the background. Besides JSON, a multipart form is read:"
                            + " a part `problem` with the JSON, and any of `sites`, `pools`, `batches` and `tenantBudgets` as CSV.")
    @Parameter(
            name = MarkedRequest.HEADER,
            in = ParameterIn.HEADER,
            description = "The same key with the same request makes one plan only; kept for 24 hours",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProblemDto.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken on; Location leads to the plan",
            content = @Content(schema = @Schema(implementation = SubmissionDto.class)))
    @APIResponse(responseCode = "400", description = "No valid JSON, or more of something than a problem may have")
    @APIResponse(responseCode = "413", description = "A body of more than 64 MiB (body-too-large)")
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
        DraftProblem draft = drafts.readJson(body, request);
        return accepted(uri, service.submit(draft, request.key()));
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response submitForm(
            @Context UriInfo uri, @Context HttpHeaders headers, @Parameter(hidden = true) MultipartFormDataInput form)
            throws IOException {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        MarkedRequest request = MarkedRequest.of(headers, PATH);
        DraftProblem draft = drafts.readForm(form, request);
        return accepted(uri, service.submit(draft, request.key()));
    }

    /** 202 with where the plan will be found. */
    static Response accepted(UriInfo uri, Submission submission) {
        return Response.accepted(SubmissionDto.of(submission))
                .location(uri.getBaseUriBuilder()
                        .path(PATH)
                        .path(submission.id().toString())
                        .build())
                .build();
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listPlacementPlans", summary = "The newest plans, without their figures")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 1 to 1000",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "50"))
    public PlanListDto list(@Context UriInfo uri) {
        int limit = QueryParameters.parse(uri.getRequestUri().getRawQuery(), LIST)
                .findInt("limit", 1, GREATEST_LIMIT)
                .orElse(DEFAULT_LIMIT);
        return new PlanListDto(
                service.listPlans(limit).stream().map(StateDto::of).toList());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/{id}")
    @Operation(
            operationId = "getPlacementPlan",
            summary = "A plan as far as it is found",
            description = "State, figures, baselines, what is left out and why, and what is known of the input.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    public PlanDto get(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return PlanDto.of(service.getStandingPlan(PlanIds.plan(id)));
    }

    @DELETE
    @RolesAllowed(Roles.PLANNER)
    @Path("/{id}")
    @Operation(
            operationId = "stopPlacementPlan",
            summary = "Stop the search and keep the best plan so far",
            description = "Stopping what has ended changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "It had ended, or had not begun",
            content = @Content(schema = @Schema(implementation = StateDto.class)))
    @APIResponse(
            responseCode = "202",
            description = "It ends soon",
            content = @Content(schema = @Schema(implementation = StateDto.class)))
    @APIResponse(responseCode = "404", description = "No such plan (unknown-placement-plan)")
    public Response stop(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        StateDto state = StateDto.of(service.stop(PlanIds.plan(id)));
        return Response.status(state.status().isFinal() ? 200 : 202)
                .entity(state)
                .build();
    }
}
