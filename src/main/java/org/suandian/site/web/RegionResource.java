package org.suandian.site.web;

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
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.site.SiteService;

/** Regions, and users' sites among them. */
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class RegionResource {

    private static final ParameterNames PARAMETERS = ParameterNames.of("asOf");

    private final SiteService sites;
    private final DataVersions versions;

    RegionResource(SiteService sites, DataVersions versions) {
        this.sites = sites;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listRegions", summary = "Regions and sites")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public RegionListDto list(@Context UriInfo uri) {
        DataVersion version = version(uri);
        return new RegionListDto(
                version,
                sites.catalogue(version).listPlaces().stream()
                        .map(RegionDto::of)
                        .toList());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/{id}")
    @Operation(operationId = "getRegion", summary = "One region or site")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @APIResponse(
            responseCode = "200",
            description = "The region",
            content = @Content(schema = @Schema(implementation = RegionDto.class)))
    @APIResponse(responseCode = "404", description = "No such region (unknown-region), with near matches")
    public RegionDto get(@Context UriInfo uri, @PathParam("id") String id) {
        return RegionDto.of(sites.catalogue(version(uri)).getPlace(id));
    }

    private DataVersion version(UriInfo uri) {
        return versions.of(QueryParameters.parse(uri.getRequestUri().getRawQuery(), PARAMETERS)
                .findInstant("asOf"));
    }
}
