package org.suandian.costmodel.web;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.CostService;
import org.suandian.costmodel.Methodology;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.costmodel.hours.HourService;
import org.suandian.costmodel.hours.RankingQuestion;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.site.Place;
import org.suandian.throughput.Accelerator;

/** {@code GET /cost-per-token/ranking}. */
@Path("/cost-per-token/ranking")
@Tag(name = "cost")
@Blocking
public class RankingResource {

    private static final int MOST_ENTRIES = 10_000;

    private final CostService service;
    private final HourService hours;
    private final Clock clock;

    RankingResource(CostService service, HourService hours, Clock clock) {
        this.service = service;
        this.hours = hours;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCostPerTokenRanking",
            summary = "All regions in order of cost or emissions, for an hour or averaged over a window",
            description = "With the cheapest and the greenest hour of the window in each region. `accelerator=all`"
                    + " ranks every accelerator that the model was measured on. Figures whose publishers do not allow"
                    + " rankings take no part.")
    public RankingDto get(@Context HttpServerRequest request) {
        CostParameters parameters = CostParameters.parse(request.query(), "from", "to", "tokens", "sort", "limit");
        QueryParameters query = parameters.query();
        parameters.refuseTogether("at", "from", "a window has hours of its own");
        CostCalculator calculator = service.calculator(query.findInstant("asOf"));
        Window window = Window.find(query)
                .orElseGet(() -> new Window(
                        query.findInstant("at").orElseGet(clock::instant).truncatedTo(ChronoUnit.HOURS), 1));
        List<String> places = places(calculator, query);
        CostQuestion template = parameters.rankingTemplate(places.getFirst());
        RankingQuestion question = new RankingQuestion(
                template,
                places,
                accelerators(calculator, template, query),
                window.start(),
                window.hours(),
                query.findChoice("tokens", TokenView.class).orElse(TokenView.OUTPUT),
                query.findChoice("sort", RankingQuestion.Order.class).orElse(RankingQuestion.Order.TOTAL));
        String model = calculator
                .catalogues()
                .throughput()
                .getModel(template.modelId().orElse(Methodology.DEFAULT_MODEL))
                .id();
        return RankingDto.of(
                calculator.catalogues().version(),
                model,
                question,
                window,
                hours.rank(calculator, question),
                query.findInt("limit", 1, MOST_ENTRIES).orElse(MOST_ENTRIES));
    }

    private static List<String> places(CostCalculator calculator, QueryParameters query) {
        List<String> asked = query.listText(CostParameters.REGION);
        List<Place> places = asked.isEmpty()
                ? calculator.catalogues().sites().listPlaces()
                : asked.stream()
                        .distinct()
                        .map(calculator.catalogues().sites()::getPlace)
                        .toList();
        return places.stream().map(Place::id).toList();
    }

    private static List<String> accelerators(CostCalculator calculator, CostQuestion template, QueryParameters query) {
        if (query.findText("accelerator")
                .map(CostParameters.ALL::equalsIgnoreCase)
                .orElse(false)) {
            return calculator.catalogues().throughput().listAccelerators().stream()
                    .map(Accelerator::id)
                    .toList();
        }
        return List.of(calculator.serve(template).accelerator().id());
    }
}
