package org.suandian.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.provenance.SourceService;

/** Where the figures come from. */
@Path("/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class SourceResource {

    private static final ParameterNames PARAMETERS = ParameterNames.of("asOf");

    private final SourceService sources;
    private final DataVersions versions;

    SourceResource(SourceService sources, DataVersions versions) {
        this.sources = sources;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listSources", summary = "The sources of all figures, with their licences")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public SourceListDto list(@Context UriInfo uri) {
        QueryParameters parameters = QueryParameters.parse(uri.getRequestUri().getRawQuery(), PARAMETERS);
        DataVersion version = versions.of(parameters.findInstant("asOf"));
        return new SourceListDto(
                version,
                sources.catalogue(version).listSources().stream()
                        .map(SourceDto::of)
                        .toList());
    }
}
