package org.suandian.placement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.costmodel.CostService;
import org.suandian.placement.demo.DemoData;
import org.suandian.placement.demo.DemoSet;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.internal.json.ProblemJson;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** Problems to try with, made from the bundled data. */
@Path("/demo-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement plans")
public class DemoDataResource {

    private static final ParameterNames NONE = ParameterNames.of();
    private static final ParameterNames BUILD = ParameterNames.of("batches", "seed", "start");
    private static final int DEFAULT_SEED = 1;

    private final CostService costs;
    private final ProblemJson json;
    private final Clock clock;

    DemoDataResource(CostService costs, ProblemJson json, Clock clock) {
        this.costs = costs;
        this.json = json;
        this.clock = clock;
    }

    /** The sets there are. */
    public record DemoSetListDto(List<DemoSet> demoData) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(operationId = "listDemoData", summary = "The demo data sets")
    public DemoSetListDto list(@Context UriInfo uri) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return new DemoSetListDto(DemoData.list());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/{id}")
    @Operation(
            operationId = "getDemoData",
            summary = "A problem that can be handed in as it is",
            description = "The same set, number of batches, seed, start and data give the same problem.")
    @Parameter(
            name = "batches",
            in = ParameterIn.QUERY,
            description = "How many, 10 to 10000; default as listed with the set",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "seed",
            in = ParameterIn.QUERY,
            description = "Of everything that is drawn",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
    @Parameter(
            name = "start",
            in = ParameterIn.QUERY,
            description = "Of the horizon; default the next midnight UTC",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @APIResponse(
            responseCode = "200",
            description = "The problem",
            content = @Content(schema = @Schema(implementation = ProblemDto.class)))
    @APIResponse(responseCode = "404", description = "No such set (unknown-demo-data)")
    public byte[] get(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters query = QueryParameters.parse(uri.getRequestUri().getRawQuery(), BUILD);
        int batches = query.findInt("batches", DemoData.LEAST_BATCHES, DemoData.MOST_BATCHES)
                .orElseGet(() -> defaultBatches(id));
        int seed = query.findInt("seed", 0, Integer.MAX_VALUE).orElse(DEFAULT_SEED);
        Instant start = query.findInstant("start").orElseGet(() -> DemoData.defaultStart(clock.instant()));
        DemoData demo = new DemoData(costs.comparingCalculator(Optional.empty()));
        return json.write(demo.build(id, batches, seed, start), Optional.empty());
    }

    /** An unknown set is refused when it is built. */
    private static int defaultBatches(String id) {
        return DemoData.list().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .map(DemoSet::defaultBatches)
                .orElse(DemoData.LEAST_BATCHES);
    }
}
