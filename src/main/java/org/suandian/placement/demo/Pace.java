package org.suandian.placement.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.ServedModel;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.failure.UnanswerableException;

/** How long accelerators take for tokens, as the cost model serves a model on them. */
final class Pace {

    private static final double SECONDS_PER_HOUR = 3_600;

    private final CostCalculator calculator;
    private final Map<String, Optional<ServedModel>> served = new HashMap<>();

    Pace(CostCalculator calculator) {
        this.calculator = calculator;
    }

    /** Accelerator-hours of the tokens; empty where the model was not measured on the accelerator. */
    Optional<Double> hours(String modelId, String acceleratorId, double inputTokens, double outputTokens) {
        RequestShape totals = RequestShape.of(inputTokens, outputTokens);
        return served.computeIfAbsent(modelId + " " + acceleratorId, unused -> serve(modelId, acceleratorId))
                .map(model -> model.legs().stream()
                                .mapToDouble(leg -> leg.acceleratorSeconds(totals))
                                .sum()
                        / SECONDS_PER_HOUR);
    }

    private Optional<ServedModel> serve(String modelId, String acceleratorId) {
        try {
            return Optional.of(
                    calculator.serve(CostQuestion.ofModel(modelId, acceleratorId, Optional.empty(), Optional.empty())));
        } catch (UnanswerableException notMeasured) {
            return Optional.empty();
        }
    }
}
