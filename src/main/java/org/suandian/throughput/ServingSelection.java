package org.suandian.throughput;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;

/**
 * The rules by which a profile is chosen when the question leaves several: prefill and decode measured together; then, in order,
 * measured at the lengths asked for; power measured; quality of the measurement; at the point asked for (or the default one) fast
 * enough for a reader; there the highest throughput of an accelerator, as a cost-minded operator would run it; id.
 */
public final class ServingSelection {

    /** Code of the refusal of a model that was not measured on what is asked for. */
    public static final String NO_PROFILE = "no-throughput-profile";

    private final ThroughputCatalogue catalogue;
    private final ServingQuestion question;

    ServingSelection(ThroughputCatalogue catalogue, ServingQuestion question) {
        this.catalogue = catalogue;
        this.question = question;
    }

    Serving select() {
        List<ThroughputProfile> candidates = candidates();
        List<ThroughputProfile> answering =
                candidates.stream().filter(this::answersLoad).toList();
        if (answering.isEmpty()) {
            throw outsideEvery(candidates);
        }
        Optional<ThroughputProfile> mixed = best(answering, Phase.MIXED);
        if (mixed.isPresent()) {
            return new Serving.Mixed(leg(mixed.get()));
        }
        List<ThroughputProfile> withPrefill = answering.stream()
                .filter(profile -> prefillBeside(candidates, profile).isPresent())
                .toList();
        ThroughputProfile decode = best(withPrefill, Phase.DECODE).orElseThrow(() -> onePhaseOnly(candidates));
        ThroughputProfile prefill = prefillBeside(candidates, decode).orElseThrow();
        return new Serving.Disaggregated(new Serving.Leg(prefill, OperatingCurve.defaultPoint(prefill)), leg(decode));
    }

    private List<ThroughputProfile> candidates() {
        if (question.profileId().isPresent()) {
            return withOtherPhase(catalogue.getProfile(question.profileId().get()));
        }
        List<ThroughputProfile> ofModel = catalogue.listProfiles(question.modelId());
        List<ThroughputProfile> fitting = ofModel.stream()
                .filter(profile -> question.acceleratorId()
                        .map(profile.acceleratorId()::equals)
                        .orElse(true))
                .filter(profile ->
                        question.precision().map(profile.precision()::equals).orElse(true))
                .toList();
        if (fitting.isEmpty()) {
            throw notMeasured(ofModel);
        }
        return fitting;
    }

    /** A named profile alone, or, where it is one phase, beside those of the other phase that it can be put together with. */
    private List<ThroughputProfile> withOtherPhase(ThroughputProfile named) {
        if (named.phase() == Phase.MIXED) {
            return List.of(named);
        }
        return Stream.concat(
                        Stream.of(named),
                        catalogue.listProfiles(named.modelId()).stream()
                                .filter(other -> other.phase() != Phase.MIXED
                                        && other.phase() != named.phase()
                                        && isSameSystem(other, named)))
                .toList();
    }

    private static boolean isSameSystem(ThroughputProfile one, ThroughputProfile other) {
        return one.sourceId().equals(other.sourceId())
                && one.acceleratorId().equals(other.acceleratorId())
                && one.precision().equals(other.precision());
    }

    private boolean answersLoad(ThroughputProfile profile) {
        return question.load()
                .map(load -> OperatingCurve.of(profile, load.axis()).covers(load.value()))
                .orElse(true);
    }

    private Optional<ThroughputProfile> best(List<ThroughputProfile> profiles, Phase phase) {
        return profiles.stream().filter(profile -> profile.phase() == phase).min(preference());
    }

    private Comparator<ThroughputProfile> preference() {
        return Comparator.<ThroughputProfile, Boolean>comparing(profile -> !hasLengthsAskedFor(profile))
                .thenComparing(profile -> !profile.hasMeasuredPower())
                .thenComparing(ThroughputProfile::quality)
                .thenComparing(profile -> !isComfortable(pointOn(profile)))
                .thenComparing(profile -> -outputTokensPerSecond(profile))
                .thenComparing(ThroughputProfile::id);
    }

    /** Throughput in one count for all: a curve that counts input and output would else beat any that counts output alone. */
    private double outputTokensPerSecond(ThroughputProfile profile) {
        double counted = pointOn(profile).perAccelerator().tokensPerSecond();
        OptionalDouble input = profile.inputTokens();
        OptionalDouble output = profile.outputTokens();
        return profile.tokenBasis() == TokenBasis.TOTAL && input.isPresent() && output.isPresent()
                ? counted * output.getAsDouble() / (input.getAsDouble() + output.getAsDouble())
                : counted;
    }

    private boolean hasLengthsAskedFor(ThroughputProfile profile) {
        return isSame(question.inputTokens(), profile.inputTokens())
                && isSame(question.outputTokens(), profile.outputTokens());
    }

    private static boolean isSame(OptionalDouble asked, OptionalDouble measured) {
        return asked.isPresent()
                && measured.isPresent()
                && ThroughputProfile.isSameLength(asked.getAsDouble(), measured.getAsDouble());
    }

    private Serving.Leg leg(ThroughputProfile profile) {
        return new Serving.Leg(profile, pointOn(profile));
    }

    /** The point asked for; the default point where none is, or where the profile (a prefill) does not have it. */
    private PointEstimate pointOn(ThroughputProfile profile) {
        return question.load()
                .map(load -> new Coordinate(OperatingCurve.of(profile, load.axis()), load.value()))
                .filter(coordinate -> coordinate.curve().covers(coordinate.value()))
                .map(coordinate -> coordinate.curve().at(coordinate.value()))
                .orElseGet(() -> OperatingCurve.defaultPoint(profile));
    }

    private record Coordinate(OperatingCurve curve, double value) {}

    private static boolean isComfortable(PointEstimate point) {
        return point.interactivity().orElse(0) >= OperatingCurve.COMFORTABLE_INTERACTIVITY;
    }

    /**
     * Prefill of the decode leg's own source, accelerator and precision, since phases of different systems do not make one; of several
     * the one whose input length is nearest to that asked for, or else to the decode leg's.
     */
    private Optional<ThroughputProfile> prefillBeside(List<ThroughputProfile> candidates, ThroughputProfile decode) {
        OptionalDouble input = question.inputTokens().isPresent() ? question.inputTokens() : decode.inputTokens();
        return candidates.stream()
                .filter(profile -> profile.phase() == Phase.PREFILL && isSameSystem(profile, decode))
                .min(Comparator.<ThroughputProfile>comparingDouble(profile -> ratio(input, profile.inputTokens()))
                        .thenComparing(preference()));
    }

    /** How many times the longer is as long as the shorter; infinite where one is unknown. */
    private static double ratio(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(one.getAsDouble(), other.getAsDouble()) / Math.min(one.getAsDouble(), other.getAsDouble());
    }

    private UnanswerableException notMeasured(List<ThroughputProfile> ofModel) {
        String asked = question.acceleratorId().orElse("any accelerator")
                + question.precision().map(precision -> " at " + precision).orElse("");
        return new UnanswerableException(
                NO_PROFILE,
                "The model %s must have been measured on %s. %s"
                        .formatted(question.modelId(), asked, measuredOn(ofModel)),
                Details.of("model", question.modelId())
                        .and("measuredOn", List.copyOf(ThroughputCatalogue.combinations(ofModel))));
    }

    private static String measuredOn(List<ThroughputProfile> ofModel) {
        return ofModel.isEmpty()
                ? "No measurement of it may be used here: there is none, or its publisher's terms keep it out of rankings."
                : "It was measured on: " + String.join(", ", ThroughputCatalogue.combinations(ofModel)) + ".";
    }

    private UnanswerableException outsideEvery(List<ThroughputProfile> candidates) {
        ServingQuestion.Load load = question.load().orElseThrow();
        List<Map<String, Object>> ranges = candidates.stream()
                .flatMap(profile -> OperatingCurve.of(profile, load.axis())
                        .range()
                        .map(range -> Map.<String, Object>of(
                                "profile", profile.id(), "measuredFrom", range.low(), "measuredTo", range.high()))
                        .stream())
                .toList();
        return new UnanswerableException(
                "operating-point-out-of-range",
                "The %s (%s %s) must lie within a measured range; nothing is extrapolated. Maybe take a value inside one of the ranges listed."
                        .formatted(
                                load.axis().parameterName(),
                                load.value(),
                                load.axis().unit()),
                Details.of("axis", load.axis().parameterName())
                        .and("unit", load.axis().unit())
                        .and("measuredRanges", ranges));
    }

    private UnanswerableException onePhaseOnly(List<ThroughputProfile> candidates) {
        return new UnanswerableException(
                "one-phase-only",
                "The model %s must have both prefill and decode measured on one system to be priced. Maybe choose another accelerator."
                        .formatted(question.modelId()),
                Details.of("model", question.modelId())
                        .and(
                                "profiles",
                                candidates.stream().map(ThroughputProfile::id).toList()));
    }
}
