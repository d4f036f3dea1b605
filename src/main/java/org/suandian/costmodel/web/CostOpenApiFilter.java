package org.suandian.costmodel.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.costmodel.hours.RankingQuestion;
import org.suandian.grid.PriceKind;
import org.suandian.throughput.HardwareRate;

/**
 * Describes the query parameters of the cost resources in the OpenAPI document. They are read from the raw query, strictly, so no
 * annotation on a method argument can describe them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CostOpenApiFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describe(api, "/cost-per-token", regions(true), shared(), List.of(at("default now.")));
        describe(api, "/cost-per-token/series", regions(false), shared(), window(true), List.of(step(), tokens()));
        describe(
                api,
                "/cost-per-token/ranking",
                shared(),
                List.of(at("default now; not beside `from` and `to`.")),
                window(false),
                ranking());
    }

    @SafeVarargs
    private static void describe(OpenAPI api, String path, List<Parameter>... parameters) {
        PathItem item = api.getPaths() == null ? null : api.getPaths().getPathItem(path);
        Operation operation = item == null ? null : item.getGET();
        if (operation != null) {
            operation.setParameters(
                    Arrays.stream(parameters).flatMap(List::stream).toList());
        }
    }

    private static List<Parameter> regions(boolean many) {
        String repeat = many ? " Repeat it to compare." : "";
        return List.of(
                list("region", "Id of a region or of one of your sites; `GET /regions` lists them." + repeat)
                        .required(true),
                list(
                        "carbonIntensityGramsPerKwh",
                        "Your own location-based intensity instead of the stored one, labelled USER. Once for all regions,"
                                + " or once for each answer; `stored` keeps the stored one."),
                list(
                        "electricityPricePerKwh",
                        "Your own delivered price in `currency` per kWh, labelled USER; as for the intensity."));
    }

    private static List<Parameter> shared() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(text("model", "Id or alias; default gpt-oss-120b."));
        parameters.add(
                text("accelerator", "Id; default h100 where the model was measured on it, else the best profile's."));
        parameters.add(text("precision", "bf16, fp8, fp4, ...; default: that of the best profile."));
        parameters.add(text("profile", "A throughput profile by id, instead of the service's choice."));
        parameters.add(number("interactivity", "Operating point in tokens/s/user, within the measured range."));
        parameters.add(number("concurrency", "Operating point in requests in flight, within the measured range."));
        parameters.add(number("inputTokens", "Length of a request; default: as measured, else 1,024."));
        parameters.add(number("outputTokens", "Length of a request; default: as measured, else 1,024."));
        parameters.add(number("utilisation", "Share of time busy, 0.001 to 1; implies basis=allocation."));
        parameters.add(choice("basis", "Whether idle time is charged; default usage.", AccountingBasis.class));
        parameters.add(number("pue", "Instead of the region's, 1 to 4."));
        parameters.add(moment("asOf", "Answer from the data as recorded at this moment; default now."));
        parameters.add(text("currency", "ISO 4217; default USD."));
        parameters.add(number("carbonPricePerTonne", "In `currency`; adds the carbon cost, apart from the total."));
        parameters.add(choice("priceKind", "Only prices of this kind.", PriceKind.class));
        parameters.add(choice(
                "hardwareRateKind",
                "Which published rate; default TCO_NEOCLOUD; not beside a rate of your own.",
                HardwareRate.Kind.class));
        parameters.add(number(
                "hardwareRatePerAcceleratorHour", "Your own rate without electricity, in `currency`, labelled USER."));
        return parameters;
    }

    private static Parameter at(String remark) {
        return moment("at", "A moment in the hour asked for; " + remark);
    }

    private static List<Parameter> window(boolean required) {
        return List.of(
                moment("from", "Start of the window, a full UTC hour, inclusive.")
                        .required(required),
                moment("to", "End of the window, exclusive; at most 8,784 hours.")
                        .required(required));
    }

    private static Parameter step() {
        return text("step", "ISO-8601 duration of whole hours that divides the window; default PT1H.");
    }

    private static Parameter tokens() {
        return choice("tokens", "Per million of which tokens; default OUTPUT.", TokenView.class);
    }

    private static List<Parameter> ranking() {
        return List.of(
                list("region", "Only these regions; default all."),
                tokens(),
                choice("sort", "What to order by, least first; default TOTAL.", RankingQuestion.Order.class),
                query("limit", "At most this many entries.", schema(Schema.SchemaType.INTEGER)));
    }

    private static Parameter text(String name, String description) {
        return query(name, description, schema(Schema.SchemaType.STRING));
    }

    private static Parameter number(String name, String description) {
        return query(name, description, schema(Schema.SchemaType.NUMBER));
    }

    private static Parameter moment(String name, String description) {
        return query(name, description, schema(Schema.SchemaType.STRING).format("date-time"));
    }

    private static Parameter list(String name, String description) {
        return query(name, description, schema(Schema.SchemaType.ARRAY).items(schema(Schema.SchemaType.STRING)));
    }

    private static <E extends Enum<E>> Parameter choice(String name, String description, Class<E> choices) {
        List<Object> names = Arrays.stream(choices.getEnumConstants())
                .<Object>map(Enum::name)
                .toList();
        return query(name, description, schema(Schema.SchemaType.STRING).enumeration(names));
    }

    private static Schema schema(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }
}
