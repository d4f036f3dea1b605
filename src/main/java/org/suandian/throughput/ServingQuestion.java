package org.suandian.throughput;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of how a model shall be served; the rest is chosen by stated rules.
 *
 * @param modelId an existing model
 * @param acceleratorId empty: the service chooses
 * @param precision empty: the service chooses
 * @param profileId empty: the service chooses
 * @param load where on the curve; empty: the default point
 * @param inputTokens length asked for; prefers profiles measured at that length
 * @param outputTokens length asked for
 */
public record ServingQuestion(
        String modelId,
        Optional<String> acceleratorId,
        Optional<String> precision,
        Optional<String> profileId,
        Optional<Load> load,
        OptionalDouble inputTokens,
        OptionalDouble outputTokens) {

    /** A coordinate on a load axis. */
    public record Load(LoadAxis axis, double value) {}

    /** Everything left to the service but the model. */
    public static ServingQuestion ofModel(String modelId) {
        return new ServingQuestion(
                modelId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    public ServingQuestion withAccelerator(String id) {
        return new ServingQuestion(modelId, Optional.of(id), precision, profileId, load, inputTokens, outputTokens);
    }
}
