package org.suandian.report.web.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.run.AccountingService;

/** Computes a report again. */
@Path("/emissions-reports/{id}/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emissions reports")
public class ReportVerificationResource {

    private static final ParameterNames NONE = ParameterNames.of();

    private final AccountingService service;

    ReportVerificationResource(AccountingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "verifyEmissionsReport",
            summary = "Compute a report again from its snapshot and from the ledger, and compare",
            description = "Reads all of the report's records. Everything that differs is a finding.")
    @APIResponse(
            responseCode = "200",
            description = "Whether it is as it was recorded",
            content = @Content(schema = @Schema(implementation = VerificationDto.class)))
    @APIResponse(responseCode = "404", description = "No such report (unknown-emissions-report)")
    @APIResponse(responseCode = "409", description = "It is not completed (report-not-ready)")
    public VerificationDto verify(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return VerificationDto.of(service.verify(ReportIds.report(id)));
    }
}
