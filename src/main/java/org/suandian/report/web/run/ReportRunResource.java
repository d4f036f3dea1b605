package org.suandian.report.web.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Quoted;
import org.suandian.failure.SuandianException;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.report.internal.plans.PlanSavings;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.MemoInputs.Embodied;
import org.suandian.scope2.accounting.MemoInputs.PlanSaving;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.RunProblems;

/** Reports as such: asked for and listed. */
@Path(ReportRunResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emissions reports", description = "Scope 2 by both methods, from the ledger")
public class ReportRunResource {

    static final String PATH = "/emissions-reports";

    private static final ParameterNames NONE = ParameterNames.of();
    private static final ParameterNames LIST = ParameterNames.of("limit");
    private static final int DEFAULT_LIMIT = 50;
    private static final int GREATEST_LIMIT = 1_000;

    private final AccountingService service;
    private final ReportBodies bodies;
    private final PlanSavings savings;

    ReportRunResource(AccountingService service, ReportBodies bodies, PlanSavings savings) {
        this.service = service;
        this.bodies = bodies;
        this.savings = savings;
    }

    @POST
    @RolesAllowed(Roles.AUDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestEmissionsReport",
            summary = "Ask for an emissions report",
            description = "The run pins what the ledger holds, accounts for it by both methods, and makes the files.")
    @Parameter(
            name = ReportBodies.KEY_HEADER,
            in = ParameterIn.HEADER,
            description = "The same key with the same request makes one report only",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReportRequest.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken on; Location leads to the report",
            content = @Content(schema = @Schema(implementation = RunDto.class)))
    @APIResponse(responseCode = "400", description = "No valid JSON")
    @APIResponse(
            responseCode = "422",
            description = "Refused with all problems (e.g. period-in-future, no-activity, unknown-site), or"
                    + " idempotency-key-reused")
    @APIResponse(responseCode = "429", description = "Too many reports wait (too-many-reports); see Retry-After")
    public Response request(
            @Context UriInfo uri, @Context HttpHeaders headers, @Parameter(hidden = true) InputStream body)
            throws IOException {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        byte[] bytes = body.readAllBytes();
        ReportRequest request = bodies.read(bytes);
        RunProblems problems = new RunProblems();
        ReportQuestions questions = new ReportQuestions(problems);
        Optional<AccountingQuestion> question = questions.question(request);
        List<Embodied> embodied = questions.embodied(request.embodied());
        List<PlanSaving> savings = savings(request.plans(), problems);
        problems.throwIfAny();
        AccountingRun run =
                service.submit(question.orElseThrow(), new MemoInputs(embodied, savings), bodies.key(headers, bytes));
        return Response.accepted(RunDto.of(run))
                .location(uri.getBaseUriBuilder()
                        .path(PATH)
                        .path(run.id().toString())
                        .build())
                .build();
    }

    private List<PlanSaving> savings(@Nullable List<String> plans, RunProblems problems) {
        List<PlanSaving> found = new ArrayList<>();
        for (String plan : plans == null ? List.<String>of() : plans) {
            if (plan == null || !ReportIds.isId(plan)) {
                problems.add(
                        "unknown-placement-plan",
                        "plans",
                        "The plan (%s) must be a known one.".formatted(Quoted.of(String.valueOf(plan))));
                continue;
            }
            try {
                found.addAll(savings.list(UUID.fromString(plan)));
            } catch (SuandianException e) {
                problems.add(e.code(), "plans", e.getMessage());
            }
        }
        return found;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "listEmissionsReports", summary = "The newest reports, without their figures")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 1 to 1000",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "50"))
    public RunDto.ListDto list(@Context UriInfo uri) {
        int limit = QueryParameters.parse(uri.getRequestUri().getRawQuery(), LIST)
                .findInt("limit", 1, GREATEST_LIMIT)
                .orElse(DEFAULT_LIMIT);
        return new RunDto.ListDto(
                service.listRuns(limit).stream().map(RunDto::of).toList());
    }
}
