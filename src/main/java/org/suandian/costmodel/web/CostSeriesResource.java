package org.suandian.costmodel.web;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.CostService;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.costmodel.hours.HourColumns;
import org.suandian.costmodel.hours.HourService;
import org.suandian.costmodel.hours.HourlyCost;
import org.suandian.platform.web.Roles;

/** {@code GET /cost-per-token/series}. */
@Path("/cost-per-token/series")
@Tag(name = "cost")
@Blocking
public class CostSeriesResource {

    static final String CSV = "text/csv";

    /** A client that takes anything gets JSON. */
    private static final String CSV_SECOND = ";qs=0.5";

    private final CostService service;
    private final HourService hours;
    private final SeriesWriter writer;

    CostSeriesResource(CostService service, HourService hours, SeriesWriter writer) {
        this.service = service;
        this.hours = hours;
        this.writer = writer;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCostPerTokenSeries",
            summary = "The same by hour or by a longer step, up to a year in one answer",
            description = "Streamed; as JSON, or as CSV with `Accept: text/csv`. Steps longer than an hour are means of"
                    + " their hours. A figure that is unknown in any hour of a step is absent.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesDto.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public StreamingOutput getJson(@Context HttpServerRequest request) {
        HourlyAnswer answer = answer(request);
        return output -> writer.json(answer, output);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(CSV + CSV_SECOND)
    @Operation(hidden = true)
    public StreamingOutput getCsv(@Context HttpServerRequest request) {
        HourlyAnswer answer = answer(request);
        return output -> writer.csv(answer, output);
    }

    private HourlyAnswer answer(HttpServerRequest request) {
        CostParameters parameters = CostParameters.parse(request.query(), "from", "to", "step", "tokens");
        CostQuestion question = parameters.getOneQuestion();
        parameters.refuseTogether("at", "from", "a window has hours of its own");
        Window window = Window.get(parameters.query());
        int stepHours = window.stepHours(parameters.query());
        TokenView view =
                parameters.query().findChoice("tokens", TokenView.class).orElse(TokenView.OUTPUT);
        CostCalculator calculator = service.calculator(parameters.query().findInstant("asOf"));
        HourColumns columns = hours.hours(calculator, question, window.start(), window.hours());
        CostAnswer first = calculator.answer(question, columns.startOf(columns.firstKnown()));
        return new HourlyAnswer(
                calculator.catalogues().version(),
                first,
                view,
                window,
                stepHours,
                columns,
                HourlyCost.of(calculator.timelessInputs(question, calculator.serve(question), window.start()), view));
    }
}
