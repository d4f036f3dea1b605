package org.suandian.costmodel.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.grid.PriceKind;
import org.suandian.platform.web.NumberRange;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.site.Pue;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.LoadAxis;
import org.suandian.throughput.ServingQuestion;

/** Reads the parameters that all questions about costs share, strictly. */
final class CostParameters {

    /** More regions than this in one question are a ranking. */
    static final int MOST_REGIONS = 100;

    /** In a list of overrides: the stored value, beside answers with an override. */
    static final String STORED = "stored";

    /** Instead of an accelerator, in a ranking. */
    static final String ALL = "all";

    static final String REGION = "region";
    static final String INTENSITY = "carbonIntensityGramsPerKwh";
    static final String PRICE = "electricityPricePerKwh";

    private static final String[] SHARED = {
        "model",
        "accelerator",
        "precision",
        "profile",
        "interactivity",
        "concurrency",
        "inputTokens",
        "outputTokens",
        "utilisation",
        "basis",
        "pue",
        "at",
        "asOf",
        "currency",
        "carbonPricePerTonne",
        "priceKind",
        "hardwareRateKind",
        "hardwareRatePerAcceleratorHour"
    };

    private static final NumberRange TOKENS = NumberRange.between(1, 100_000_000, "tokens");

    /** Where a thousandth of the time or less is busy, hardly any of the cost is that of tokens. */
    private static final NumberRange UTILISATIONS = NumberRange.between(0.001, 1, "");

    private static final NumberRange INTENSITIES = NumberRange.between(0, 5_000, "gCO2e/kWh");
    private static final NumberRange PRICES = NumberRange.between(-100_000, 100_000, "per kWh");

    private final QueryParameters query;

    private CostParameters(QueryParameters query) {
        this.query = query;
    }

    /** The shared parameters, lists of regions and overrides, and those of one resource. */
    static CostParameters parse(@Nullable String rawQuery, String... own) {
        List<String> names = new ArrayList<>(List.of(SHARED));
        names.addAll(List.of(own));
        return new CostParameters(QueryParameters.parse(
                rawQuery, ParameterNames.of(names.toArray(String[]::new)).andLists(REGION, INTENSITY, PRICE)));
    }

    QueryParameters query() {
        return query;
    }

    /** One question for each region, or for each pair of a region and its override. */
    List<CostQuestion> listQuestions() {
        List<String> regions = query.listText(REGION);
        if (regions.isEmpty()) {
            throw new InvalidInputException(
                    "missing-parameter",
                    "The parameter region must be given. Maybe region=de-frankfurt; GET /regions lists all.",
                    Details.of("parameter", REGION));
        }
        List<OptionalDouble> intensities = overrides(INTENSITY, INTENSITIES);
        List<OptionalDouble> prices = overrides(PRICE, PRICES);
        int answers = Math.max(regions.size(), Math.max(intensities.size(), prices.size()));
        requireFits(REGION, regions.size(), answers);
        requireFits(INTENSITY, intensities.size(), answers);
        requireFits(PRICE, prices.size(), answers);
        requireAtMost(answers);
        CostQuestion template = template(regions.getFirst(), query.findText("accelerator"));
        List<CostQuestion> questions = new ArrayList<>();
        for (int i = 0; i < answers; i++) {
            questions.add(template.at(
                    at(regions, i),
                    new CostQuestion.Overrides(
                            override(intensities, i),
                            override(prices, i),
                            template.overrides().hardwareRatePerAcceleratorHour())));
        }
        requireDistinct(questions);
        return questions;
    }

    /** The single question of a resource that takes one region and one override at most. */
    CostQuestion getOneQuestion() {
        List<CostQuestion> questions = listQuestions();
        if (questions.size() > 1) {
            throw new InvalidInputException(
                    "repeated-parameter",
                    "The parameter region must be given once only here. Maybe use /cost-per-token to compare regions.",
                    Details.of("parameter", REGION));
        }
        return questions.getFirst();
    }

    /** What a ranking asks of each place; {@code accelerator=all} is left to the ranking. */
    CostQuestion rankingTemplate(String placeId) {
        CostQuestion template = template(
                placeId, query.findText("accelerator").filter(accelerator -> !accelerator.equalsIgnoreCase(ALL)));
        List<OptionalDouble> intensities = overrides(INTENSITY, INTENSITIES);
        List<OptionalDouble> prices = overrides(PRICE, PRICES);
        if (intensities.size() + prices.size() > 0) {
            throw new InvalidInputException(
                    "contradicting-parameters",
                    "The ranking must not be given values of your own for every region. Maybe ask /cost-per-token for one region.",
                    Details.of("parameters", List.of(INTENSITY, PRICE)));
        }
        return template;
    }

    /** What is asked of each place, without the overrides that are given by place. */
    private CostQuestion template(String placeId, Optional<String> accelerator) {
        refuseTogether(
                "hardwareRatePerAcceleratorHour", "hardwareRateKind", "a rate of your own is of no published kind");
        return new CostQuestion(
                placeId,
                query.findText("model"),
                accelerator,
                query.findText("precision").map(precision -> precision.toLowerCase(Locale.ROOT)),
                query.findText("profile"),
                load(),
                query.findDouble("inputTokens", TOKENS),
                query.findDouble("outputTokens", TOKENS),
                query.findDouble("utilisation", UTILISATIONS),
                query.findChoice("basis", AccountingBasis.class),
                query.findDouble("pue", NumberRange.between(1, Pue.PLAUSIBLE_MAXIMUM, "")),
                query.findInstant("at"),
                query.findCurrency("currency"),
                query.findDouble("carbonPricePerTonne", NumberRange.between(0, 1_000_000, "per tonne")),
                query.findChoice("priceKind", PriceKind.class),
                query.findChoice("hardwareRateKind", HardwareRate.Kind.class),
                new CostQuestion.Overrides(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        query.findDouble(
                                "hardwareRatePerAcceleratorHour", NumberRange.between(0, 1_000_000, "per hour"))));
    }

    private Optional<ServingQuestion.Load> load() {
        refuseTogether("interactivity", "concurrency", "each names a point on the same curve");
        OptionalDouble interactivity =
                query.findDouble("interactivity", NumberRange.positiveUpTo(1e9, LoadAxis.INTERACTIVITY.unit()));
        OptionalDouble concurrency =
                query.findDouble("concurrency", NumberRange.positiveUpTo(1e9, LoadAxis.CONCURRENCY.unit()));
        if (interactivity.isPresent()) {
            return Optional.of(new ServingQuestion.Load(LoadAxis.INTERACTIVITY, interactivity.getAsDouble()));
        }
        return concurrency.isPresent()
                ? Optional.of(new ServingQuestion.Load(LoadAxis.CONCURRENCY, concurrency.getAsDouble()))
                : Optional.empty();
    }

    private List<OptionalDouble> overrides(String name, NumberRange range) {
        return query.listDoubles(name, range, STORED);
    }

    /** Where two parameters exclude each other, so that none is left unread. */
    void refuseTogether(String one, String other, String reason) {
        if (query.findText(one).isPresent() && query.findText(other).isPresent()) {
            throw new InvalidInputException(
                    "contradicting-parameters",
                    "The parameters %s and %s must not both be given: %s.".formatted(one, other, reason),
                    Details.of("parameters", List.of(one, other)));
        }
    }

    private static String at(List<String> values, int index) {
        return values.size() == 1 ? values.getFirst() : values.get(index);
    }

    private static OptionalDouble override(List<OptionalDouble> values, int index) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        return values.size() == 1 ? values.getFirst() : values.get(index);
    }

    private static void requireFits(String name, int given, int answers) {
        if (given > 1 && given != answers) {
            throw new InvalidInputException(
                    "contradicting-parameters",
                    "The parameter %s (given %d times) must be given once, or once for each of the %d answers."
                            .formatted(name, given, answers),
                    Details.of("parameter", name).and("given", given).and("answers", answers));
        }
    }

    private static void requireAtMost(int answers) {
        if (answers > MOST_REGIONS) {
            throw new InvalidInputException(
                    "too-many-regions",
                    "The regions (%d) must be at most %d. Maybe use /cost-per-token/ranking."
                            .formatted(answers, MOST_REGIONS),
                    Details.of("given", answers).and("maximum", MOST_REGIONS));
        }
    }

    private static void requireDistinct(List<CostQuestion> questions) {
        Set<CostQuestion> seen = new HashSet<>();
        for (CostQuestion question : questions) {
            if (!seen.add(question)) {
                throw new InvalidInputException(
                        "repeated-parameter",
                        "The region (%s) must not be asked for twice with the same values."
                                .formatted(question.placeId()),
                        Details.of("parameter", REGION));
            }
        }
    }
}
