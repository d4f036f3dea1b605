package org.suandian.throughput.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
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
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.LlmModel;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.throughput.ThroughputService;

/** Measured operating points. */
@Path("/throughput-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class ThroughputProfileResource {

    private static final ParameterNames PARAMETERS = ParameterNames.of("model", "accelerator", Versions.AS_OF);

    private final ThroughputService throughput;
    private final Versions versions;

    ThroughputProfileResource(ThroughputService throughput, Versions versions) {
        this.throughput = throughput;
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listThroughputProfiles", summary = "Measured operating points, by model and accelerator")
    @Parameter(
            name = "model",
            in = ParameterIn.QUERY,
            description = "Of this model only, by id or by a name that a source prints",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "accelerator",
            in = ParameterIn.QUERY,
            description = "On this accelerator only",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = Versions.AS_OF,
            in = ParameterIn.QUERY,
            description = "As known at this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public ThroughputProfileListDto list(@Context UriInfo uri) {
        QueryParameters parameters = QueryParameters.parse(uri.getRequestUri().getRawQuery(), PARAMETERS);
        DataVersion version = versions.of(parameters);
        ThroughputCatalogue catalogue = throughput.catalogue(version);
        Optional<String> model =
                parameters.findText("model").map(catalogue::getModel).map(LlmModel::id);
        Optional<String> accelerator = parameters
                .findText("accelerator")
                .map(catalogue::getAccelerator)
                .map(Accelerator::id);
        return new ThroughputProfileListDto(
                version,
                catalogue.listProfiles().stream()
                        .filter(profile -> model.map(profile.modelId()::equals).orElse(true))
                        .filter(profile ->
                                accelerator.map(profile.acceleratorId()::equals).orElse(true))
                        .map(ThroughputProfileDto::of)
                        .toList());
    }
}
