package org.suandian.throughput.web;

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
import org.suandian.platform.web.Roles;
import org.suandian.provenance.DataVersion;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.throughput.ThroughputService;

/** Accelerators and what they cost. */
@Path("/accelerators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class AcceleratorResource {

    private final ThroughputService throughput;
    private final Versions versions;

    AcceleratorResource(ThroughputService throughput, Versions versions) {
        this.throughput = throughput;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listAccelerators", summary = "Accelerators and what they cost")
    @Parameter(
            name = Versions.AS_OF,
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public AcceleratorListDto list(@Context UriInfo uri) {
        DataVersion version = versions.of(uri);
        ThroughputCatalogue catalogue = throughput.catalogue(version);
        return new AcceleratorListDto(
                version,
                catalogue.listAccelerators().stream()
                        .map(item -> AcceleratorDto.of(item, catalogue))
                        .toList());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/{id}")
    @Operation(operationId = "getAccelerator", summary = "One of them, by its id")
    @Parameter(
            name = Versions.AS_OF,
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @APIResponse(
            responseCode = "200",
            description = "The one",
            content = @Content(schema = @Schema(implementation = AcceleratorDto.class)))
    @APIResponse(responseCode = "404", description = "No such id (unknown-accelerator), with near matches")
    public AcceleratorDto get(@Context UriInfo uri, @PathParam("id") String id) {
        ThroughputCatalogue catalogue = throughput.catalogue(versions.of(uri));
        return AcceleratorDto.of(catalogue.getAccelerator(id), catalogue);
    }
}
