package org.suandian.placement.problem.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.InferenceBatch.Demand;
import org.suandian.placement.problem.InferenceBatch.OwnFit;
import org.suandian.placement.problem.draft.ProblemLimits;
import org.suandian.throughput.LlmModel;

/** Checks what a batch has to compute. */
final class DemandCheck {

    private final KnownIds models;
    private final KnownIds poolAccelerators;

    DemandCheck(Checking checking) {
        models = KnownIds.inAnyCase(checking.catalogues().throughput().listModels().stream()
                .flatMap(DemandCheck::names)
                .toList());
        poolAccelerators = KnownIds.inAnyCase(checking.problem().pools().stream()
                .map(ComputePool::acceleratorId)
                .toList());
    }

    private static Stream<String> names(LlmModel model) {
        return Stream.concat(Stream.of(model.id()), model.aliases().stream());
    }

    void check(Item item, Demand demand) {
        boolean ownFits = !demand.fits().isEmpty();
        if (demand.modelIds().isEmpty() && !ownFits) {
            item.error(
                    "missing-property",
                    "models",
                    "The models of %s must name at least one. Maybe add one, or fits.".formatted(item.name()));
        }
        checkModels(item, demand.modelIds());
        checkTokens(item, "inputTokens", demand.inputTokens(), ownFits);
        checkTokens(item, "outputTokens", demand.outputTokens(), ownFits);
        demand.load()
                .ifPresent(load -> item.requirePositive(
                        switch (load.axis()) {
                            case CONCURRENCY -> "concurrency";
                            case INTERACTIVITY -> "interactivityTokensPerSecondPerUser";
                        },
                        load.value(),
                        ProblemLimits.AMOUNT,
                        load.axis().unit()));
        demand.accelerators()
                .ifPresent(wanted ->
                        item.requireBetween("accelerators", wanted, 1, ProblemLimits.ACCELERATORS, "accelerators"));
        checkFits(item, demand.fits());
    }

    private void checkModels(Item item, List<String> modelIds) {
        requireAtMost(item, "models", modelIds.size(), ProblemLimits.MODELS_OF_A_BATCH);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < modelIds.size(); i++) {
            String field = "models[" + i + "]";
            item.requireKnown("model", field, modelIds.get(i), models);
            if (!seen.add(modelIds.get(i))) {
                item.error("duplicate-id", field, "The models of %s must be named once only.".formatted(item.name()));
            }
        }
    }

    /** Who says how long a batch takes and what it draws need not say how many tokens it has. */
    private static void checkTokens(Item item, String field, double tokens, boolean ownFits) {
        if (!(ownFits && tokens == 0)) {
            item.requirePositive(field, tokens, ProblemLimits.TOKENS, "tokens");
        }
    }

    private void checkFits(Item item, List<OwnFit> fits) {
        requireAtMost(item, "fits", fits.size(), ProblemLimits.FITS_OF_A_BATCH);
        for (int i = 0; i < fits.size(); i++) {
            OwnFit fit = fits.get(i);
            String field = "fits[" + i + "].";
            if (!poolAccelerators.contains(fit.acceleratorId())) {
                item.error(
                        "fit-without-pool",
                        field + "accelerator",
                        "The accelerator (%s) of a fit of %s must be that of a pool.%s"
                                .formatted(
                                        Quoted.of(fit.acceleratorId()),
                                        item.name(),
                                        advice(poolAccelerators.nearest(fit.acceleratorId()))));
            }
            item.requireBetween(
                    field + "accelerators", fit.accelerators(), 1, ProblemLimits.ACCELERATORS, "accelerators");
            item.requirePositive(field + "durationHours", fit.durationHours(), ProblemLimits.HOURS, "h");
            item.requirePositive(
                    field + "powerWPerAccelerator",
                    fit.powerWPerAccelerator(),
                    ProblemLimits.POWER_W_PER_ACCELERATOR,
                    "W");
        }
    }

    private static String advice(List<String> near) {
        return near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
    }

    private static void requireAtMost(Item item, String field, int size, int most) {
        if (size > most) {
            item.error(
                    "too-many-" + field,
                    field,
                    "The %s of %s (%d) must be at most %d.".formatted(field, item.name(), size, most));
        }
    }
}
