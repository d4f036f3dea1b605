package org.suandian.costmodel.equations;

import org.suandian.throughput.Phase;

/**
 * The lengths of a request and the convention by which its cost is split.
 *
 * @param inputTokens mean number of input tokens, greater than 0
 * @param outputTokens mean number of output tokens, greater than 0
 * @param outputWeight what an output token costs relative to an input token where phases were not measured apart
 */
public record RequestShape(double inputTokens, double outputTokens, double outputWeight) {

    /** Google's GKE inference recommendations count an output token as four input tokens. */
    public static final double OUTPUT_TO_INPUT_WEIGHT = 4;

    public RequestShape {
        if (!(inputTokens > 0 && outputTokens > 0 && outputWeight > 0)
                || Double.isInfinite(inputTokens + outputTokens + outputWeight)) {
            throw new IllegalArgumentException(
                    "The request (%s input tokens, %s output tokens, weight %s) must have lengths greater than 0."
                            .formatted(inputTokens, outputTokens, outputWeight));
        }
    }

    public static RequestShape of(double inputTokens, double outputTokens) {
        return new RequestShape(inputTokens, outputTokens, OUTPUT_TO_INPUT_WEIGHT);
    }

    public double totalTokens() {
        return inputTokens + outputTokens;
    }

    /**
     * What one token of the view carries of one request's figure in a phase: model.md (10) for mixed serving, (11) for measured
     * phases. For any figure C: {@code inputTokens x INPUT + outputTokens x OUTPUT = C}.
     */
    public double sharePerToken(TokenView view, Phase phase) {
        return switch (view) {
            case BLENDED -> 1 / totalTokens();
            case OUTPUT_UNDIVIDED -> 1 / outputTokens;
            case OUTPUT ->
                switch (phase) {
                    case MIXED -> outputWeight / weightedTokens();
                    case PREFILL -> 0;
                    case DECODE -> 1 / outputTokens;
                };
            case INPUT ->
                switch (phase) {
                    case MIXED -> 1 / weightedTokens();
                    case PREFILL -> 1 / inputTokens;
                    case DECODE -> 0;
                };
        };
    }

    private double weightedTokens() {
        return inputTokens + outputWeight * outputTokens;
    }
}
