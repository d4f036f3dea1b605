package org.suandian.report.web.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.ActivityRows;

/** The records that went into a report. */
@Path("/emissions-reports/{id}/activity.csv")
@Tag(name = "Emissions reports")
public class ReportActivityResource {

    private static final ParameterNames NONE = ParameterNames.of();
    private static final String CSV = "text/csv";

    private final AccountingService service;

    ReportActivityResource(AccountingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Produces(CSV)
    @Operation(
            operationId = "getReportActivity",
            summary = "Each record of a report with its emissions by both methods, as CSV",
            description = "In the order of the ledger, of any length. The columns of emissions add up to the totals.")
    @APIResponse(
            responseCode = "200",
            description = "The records",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "No such report (unknown-emissions-report)")
    @APIResponse(responseCode = "409", description = "It is not completed (report-not-ready)")
    public Response get(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        UUID runId = ReportIds.report(id);
        ActivityRows rows = service.activity(runId);
        StreamingOutput body = rows::writeCsv;
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"activity-%s.csv\"".formatted(runId))
                .build();
    }
}
