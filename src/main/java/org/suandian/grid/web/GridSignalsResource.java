package org.suandian.grid.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.grid.GridCatalogue;
import org.suandian.grid.GridService;
import org.suandian.grid.GridZone;
import org.suandian.grid.internal.signals.RecordedSeries;
import org.suandian.grid.internal.signals.Signal;
import org.suandian.grid.internal.signals.SignalRepository;
import org.suandian.platform.web.Roles;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;

/**
 * Prices and carbon intensities of a grid zone by interval. Everything is read before the first byte is sent, so that a
 * failure is a failure and not half a document; it is then written value by value.
 */
@Path("/grid-signals")
@Tag(name = "grid")
@Blocking
public class GridSignalsResource {

    private static final String CSV = "text/csv";

    private final GridService grids;
    private final DataVersions versions;
    private final SignalRepository signals;
    private final ObjectMapper mapper;

    GridSignalsResource(GridService grids, DataVersions versions, SignalRepository signals, ObjectMapper mapper) {
        this.grids = grids;
        this.versions = versions;
        this.signals = signals;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getGridSignals",
            summary = "Prices and carbon intensities of a grid zone by interval, up to a year in one answer",
            description =
                    "Streamed; as JSON, or as CSV with `Accept: text/csv`. Stored values with tier, source and the moment"
                            + " they were recorded, and the gaps between them; with `revisions=true` all that was ever recorded; with"
                            + " `resolved=true` for each hour the value of the best tier, stored or not.")
    @Parameter(name = "zone", in = ParameterIn.QUERY, required = true, schema = @Schema(implementation = String.class))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(implementation = OffsetDateTime.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "Exclusive, at most 366 days after `from`.",
            schema = @Schema(implementation = OffsetDateTime.class))
    @Parameter(name = "signal", in = ParameterIn.QUERY, schema = @Schema(implementation = Signal.class))
    @Parameter(
            name = "basis",
            in = ParameterIn.QUERY,
            description = "What a price covers, or which emissions an intensity counts.",
            schema = @Schema(enumeration = {"WHOLESALE", "TARIFF", "CONTRACT", "DIRECT", "LIFECYCLE", "MARGINAL"}))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "Answers from what was recorded by then.",
            schema = @Schema(implementation = OffsetDateTime.class))
    @Parameter(name = "resolved", in = ParameterIn.QUERY, schema = @Schema(implementation = Boolean.class))
    @Parameter(name = "revisions", in = ParameterIn.QUERY, schema = @Schema(implementation = Boolean.class))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public StreamingOutput getJson(@Context HttpServerRequest request) {
        SignalsAnswer answer = answer(request);
        return out -> {
            try (JsonGenerator json = mapper.createGenerator(out)) {
                new SignalsJson(answer, json).write();
            }
        };
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(CSV + ";qs=0.5")
    @Operation(hidden = true)
    public StreamingOutput getCsv(@Context HttpServerRequest request) {
        SignalsAnswer answer = answer(request);
        return out -> {
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                new SignalsCsv(answer, csv).write();
            }
        };
    }

    private SignalsAnswer answer(HttpServerRequest request) {
        SignalsQuestion question = SignalsQuestion.of(request.query());
        DataVersion version = versions.of(question.asOf());
        GridCatalogue catalogue = grids.catalogue(version);
        GridZone zone = catalogue.getZone(question.zoneId());
        List<RecordedSeries> series = question.view() == SignalsQuestion.View.RESOLVED
                ? List.of()
                : signals.listSeries(zone.id(), version.number(), question.window(), question::asks);
        List<Long> imports = series.stream()
                .flatMap(each -> each.importNumbers().stream())
                .distinct()
                .toList();
        return new SignalsAnswer(question, catalogue, zone, version, series, signals.recordedAt(imports));
    }
}
