package org.suandian.report.web.download;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.report.internal.json.ReportSchema;

/** What the JSON of a report consists of. */
@Path("/schemas/" + ReportSchema.NAME)
@Tag(name = "Emissions reports")
public class ReportSchemaResource {

    private static final ParameterNames NONE = ParameterNames.of();

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces("application/schema+json")
    @Operation(operationId = "getEmissionsReportSchema", summary = "The JSON Schema of reports")
    public byte[] schema(@Context UriInfo uri) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return ReportSchema.bytes();
    }
}
