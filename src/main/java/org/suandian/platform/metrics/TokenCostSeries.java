package org.suandian.platform.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suandian.costmodel.CostQuestion;

/**
 * What is served where, as the configuration lists it: {@code model/accelerator/region}.
 *
 * @param model id or alias
 */
record TokenCostSeries(String model, String accelerator, String region) {

    /** Each is several time series, in each process. */
    static final int MOST = 200;

    TokenCostSeries {
        if (model.isBlank() || accelerator.isBlank() || region.isBlank()) {
            throw new IllegalArgumentException(
                    "The parts of suandian.metrics.token-costs must not be blank. Maybe llama-3.3-70b/h100/de-frankfurt.");
        }
    }

    /** @throws IllegalArgumentException for another form, or too many */
    static List<TokenCostSeries> parse(String list) {
        List<TokenCostSeries> all = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(TokenCostSeries::one)
                .distinct()
                .toList();
        if (all.size() > MOST) {
            throw new IllegalArgumentException(
                    "The entries of suandian.metrics.token-costs (%d) must be at most %d.".formatted(all.size(), MOST));
        }
        return all;
    }

    private static TokenCostSeries one(String entry) {
        String[] parts = entry.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "The entry (%s) of suandian.metrics.token-costs must be model/accelerator/region. Maybe llama-3.3-70b/h100/de-frankfurt."
                            .formatted(entry));
        }
        return new TokenCostSeries(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    /** By all defaults, for now. */
    CostQuestion question() {
        return CostQuestion.ofModel(model, accelerator, Optional.empty(), Optional.empty())
                .at(region, CostQuestion.Overrides.NONE);
    }
}
