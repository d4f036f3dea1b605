package org.suandian.costmodel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.costmodel.equations.ServedLeg;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.UnanswerableException;
import org.suandian.provenance.Caveat;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.LlmModel;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.Serving;
import org.suandian.throughput.ServingQuestion;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;

/** Completes a question's model, accelerator, operating point and lengths, and says what it chose. */
final class ServingChoice {

    private final ThroughputCatalogue catalogue;
    private final CostQuestion question;
    private final Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    private final Set<String> sourceIds = new TreeSet<>();
    private final Set<String> defaulted = new TreeSet<>();

    private ServingChoice(ThroughputCatalogue catalogue, CostQuestion question) {
        this.catalogue = catalogue;
        this.question = question;
    }

    static ServedModel of(ThroughputCatalogue catalogue, CostQuestion question) {
        return new ServingChoice(catalogue, question).choose();
    }

    private ServedModel choose() {
        Optional<ThroughputProfile> named = question.profileId().map(catalogue::getProfile);
        LlmModel model = model(named);
        Serving serving = serving(model, named);
        Accelerator accelerator =
                catalogue.getAccelerator(serving.main().profile().acceleratorId());
        RequestShape shape = shape(serving.main().profile());
        List<ServedLeg> legs = new ArrayList<>();
        for (Serving.Leg leg : serving.legs()) {
            legs.add(leg(leg, accelerator));
            describe(leg);
        }
        sourceIds.add(accelerator.sourceId());
        if (question.effectiveBasis() == AccountingBasis.ALLOCATION) {
            sourceIds.add(accelerator.idleFraction().sourceId());
        }
        return new ServedModel(model, accelerator, serving, legs, shape, caveats, sourceIds, defaulted);
    }

    private LlmModel model(Optional<ThroughputProfile> named) {
        if (question.modelId().isEmpty()) {
            if (named.isPresent()) {
                return catalogue.getModel(named.get().modelId());
            }
            defaulted.add("model");
        }
        LlmModel model = catalogue.getModel(question.modelId().orElse(Methodology.DEFAULT_MODEL));
        named.filter(profile -> !profile.modelId().equals(model.id())).ifPresent(profile -> {
            throw contradiction("model", model.id(), profile.id(), profile.modelId());
        });
        return model;
    }

    private Serving serving(LlmModel model, Optional<ThroughputProfile> named) {
        Optional<String> accelerator =
                question.acceleratorId().map(id -> catalogue.getAccelerator(id).id());
        named.filter(profile ->
                        accelerator.isPresent() && !profile.acceleratorId().equals(accelerator.get()))
                .ifPresent(profile -> {
                    throw contradiction("accelerator", accelerator.get(), profile.id(), profile.acceleratorId());
                });
        named.filter(profile -> question.precision().stream()
                        .anyMatch(precision -> !profile.precision().equals(precision)))
                .ifPresent(profile -> {
                    throw contradiction(
                            "precision", question.precision().orElseThrow(), profile.id(), profile.precision());
                });
        if (question.load().isEmpty()) {
            defaulted.add("operatingPoint");
        }
        if (question.precision().isEmpty() && named.isEmpty()) {
            defaulted.add("precision");
        }
        ServingQuestion serving = new ServingQuestion(
                model.id(),
                accelerator,
                question.precision(),
                question.profileId(),
                question.load(),
                question.inputTokens(),
                question.outputTokens());
        if (accelerator.isPresent() || named.isPresent()) {
            return catalogue.getServing(serving);
        }
        defaulted.add("accelerator");
        return catalogue.getServing(
                defaultAccelerator(model).map(serving::withAccelerator).orElse(serving));
    }

    /** The default accelerator, if the model was measured on it at the precision asked for. */
    private Optional<String> defaultAccelerator(LlmModel model) {
        boolean measured = catalogue.listProfiles(model.id()).stream()
                .filter(profile -> profile.acceleratorId().equals(Methodology.DEFAULT_ACCELERATOR))
                .anyMatch(profile ->
                        question.precision().map(profile.precision()::equals).orElse(true));
        return measured && question.load().isEmpty() ? Optional.of(Methodology.DEFAULT_ACCELERATOR) : Optional.empty();
    }

    private RequestShape shape(ThroughputProfile profile) {
        double input = question.inputTokens().orElse(profile.inputTokens().orElse(Methodology.DEFAULT_INPUT_TOKENS));
        double output =
                question.outputTokens().orElse(profile.outputTokens().orElse(Methodology.DEFAULT_OUTPUT_TOKENS));
        if (question.inputTokens().isEmpty()) {
            defaulted.add("inputTokens");
        }
        if (question.outputTokens().isEmpty()) {
            defaulted.add("outputTokens");
        }
        if (profile.tokenBasis() != TokenBasis.TOTAL && profile.inputTokens().isEmpty()) {
            caveats.add(Caveat.INPUT_LENGTH_NOT_PUBLISHED);
        }
        if (differs(input, profile.inputTokens()) || differs(output, profile.outputTokens())) {
            caveats.add(Caveat.REQUEST_LENGTHS_DIFFER);
        }
        return RequestShape.of(input, output);
    }

    private static boolean differs(double asked, OptionalDouble measured) {
        return measured.isPresent() && !ThroughputProfile.isSameLength(asked, measured.getAsDouble());
    }

    private ServedLeg leg(Serving.Leg leg, Accelerator accelerator) {
        ThroughputProfile profile = leg.profile();
        Optional<Power> measured = leg.point().power();
        EnergyBoundary boundary = measured.isPresent() ? profile.energyBoundary() : EnergyBoundary.NONE;
        Power power = measured.or(accelerator::tdp)
                .orElseThrow(() -> new UnanswerableException(
                        "no-power-figure",
                        "The accelerator %s must have a measured power or a TDP to be priced; neither is published. Maybe import one."
                                .formatted(accelerator.id()),
                        Details.of("accelerator", accelerator.id()).and("profile", profile.id())));
        if (boundary == EnergyBoundary.NONE) {
            caveats.add(Caveat.POWER_ESTIMATED);
            sourceIds.add(accelerator.loadFraction().sourceId());
        }
        if (boundary != EnergyBoundary.SYSTEM) {
            caveats.add(Caveat.HOST_FACTOR_ASSUMED);
            sourceIds.add(accelerator.hostFactor().sourceId());
        }
        return new ServedLeg(profile.phase(), profile.tokenBasis(), leg.point().perAccelerator(), power, boundary);
    }

    private void describe(Serving.Leg leg) {
        sourceIds.add(leg.profile().sourceId());
        if (leg.point().interpolated()) {
            caveats.add(Caveat.OPERATING_POINT_INTERPOLATED);
        }
        PointQuality quality = leg.profile().quality();
        switch (quality) {
            case INTERPOLATED_BY_PUBLISHER -> caveats.add(Caveat.INTERPOLATED_BY_PUBLISHER);
            case MEASURED_SECOND_HAND -> caveats.add(Caveat.SECOND_HAND);
            case MEASURED_VENDOR -> caveats.add(Caveat.VENDOR_FIGURE);
            case MEASURED, PRODUCTION_AVERAGE -> {}
        }
    }

    private static InvalidInputException contradiction(String name, String asked, String profile, String has) {
        return new InvalidInputException(
                "contradicting-parameters",
                "The %s (%s) must be that of the profile %s, which is %s. Maybe leave one of the two out."
                        .formatted(name, asked, profile, has),
                Details.of(name, asked).and("profile", profile));
    }
}
