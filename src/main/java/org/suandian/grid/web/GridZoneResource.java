package org.suandian.grid.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.grid.GridService;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;

/** Grid zones. */
@Path("/grid-zones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class GridZoneResource {

    private static final ParameterNames PARAMETERS = ParameterNames.of("asOf");

    private final GridService grids;
    private final DataVersions versions;

    GridZoneResource(GridService grids, DataVersions versions) {
        this.grids = grids;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listGridZones", summary = "Grid zones")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public GridZoneListDto list(@Context UriInfo uri) {
        DataVersion version = version(uri);
        return new GridZoneListDto(
                version,
                grids.catalogue(version).listZones().stream()
                        .map(GridZoneDto::of)
                        .toList());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/{id}")
    @Operation(operationId = "getGridZone", summary = "One grid zone")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @APIResponse(
            responseCode = "200",
            description = "The zone",
            content = @Content(schema = @Schema(implementation = GridZoneDto.class)))
    @APIResponse(responseCode = "404", description = "No such zone (unknown-grid-zone), with near matches")
    public GridZoneDto get(@Context UriInfo uri, @PathParam("id") String id) {
        return GridZoneDto.of(grids.catalogue(version(uri)).getZone(id));
    }

    private DataVersion version(UriInfo uri) {
        return versions.of(QueryParameters.parse(uri.getRequestUri().getRawQuery(), PARAMETERS)
                .findInstant("asOf"));
    }
}
