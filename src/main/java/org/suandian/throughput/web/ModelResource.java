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

/** Language models. */
@Path("/models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class ModelResource {

    private final ThroughputService throughput;
    private final Versions versions;

    ModelResource(ThroughputService throughput, Versions versions) {
        this.throughput = throughput;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listModels", summary = "Language models")
    @Parameter(
            name = Versions.AS_OF,
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public ModelListDto list(@Context UriInfo uri) {
        DataVersion version = versions.of(uri);
        ThroughputCatalogue catalogue = throughput.catalogue(version);
        return new ModelListDto(
                version,
                catalogue.listModels().stream()
                        .map(item -> ModelDto.of(item, catalogue))
                        .toList());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/{id}")
    @Operation(operationId = "getModel", summary = "One of them, by its id or by a name that a source prints")
    @Parameter(
            name = Versions.AS_OF,
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @APIResponse(
            responseCode = "200",
            description = "The one",
            content = @Content(schema = @Schema(implementation = ModelDto.class)))
    @APIResponse(responseCode = "404", description = "No such id (unknown-model), with near matches")
    public ModelDto get(@Context UriInfo uri, @PathParam("id") String id) {
        ThroughputCatalogue catalogue = throughput.catalogue(versions.of(uri));
        return ModelDto.of(catalogue.getModel(id), catalogue);
    }
}
