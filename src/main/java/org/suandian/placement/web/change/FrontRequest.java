package org.suandian.placement.web.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.placement.internal.json.BoundedList;
import org.suandian.placement.internal.json.OneOrMany;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.internal.json.ProblemDto.HorizonDto;
import org.suandian.placement.internal.json.ProblemDto.SignalsDto;
import org.suandian.placement.internal.json.ProblemDto.SolvingDto;
import org.suandian.placement.internal.json.ProblemMapping;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.throughput.HardwareRate;

/**
 * A problem that is planned at several carbon prices, as JSON.
 *
 * @param carbonPricesPerTonne 1 to 16 different prices
 */
public record FrontRequest(
        Optional<String> name,
        Optional<HorizonDto> horizon,
        Optional<String> currency,

        @OneOrMany @Schema(oneOf = {Double.class, Double[].class})
        Optional<BoundedList.Steps> carbonPricesPerTonne,

        Optional<SignalsDto> signals,
        Optional<HardwareRate.Kind> hardwareRateKind,
        Optional<BoundedList.Sites> sites,
        Optional<BoundedList.Pools> pools,
        Optional<BoundedList.Batches> batches,
        Optional<BoundedList.Budgets> tenantBudgets,
        Optional<SolvingDto> solving) {

    private static final int MOST_PRICES = 16;
    private static final double HIGHEST_PRICE = 1e6;

    /** In the order given. */
    public List<Double> listCarbonPrices() {
        return carbonPricesPerTonne.map(List::<Double>copyOf).orElse(List.of());
    }

    /** The problem at the first price, with what is wrong with the prices. */
    public DraftProblem draft() {
        IssueList issues = new IssueList();
        List<Double> prices = listCarbonPrices();
        if (prices.isEmpty()
                || prices.size() > MOST_PRICES
                || prices.stream().distinct().count() < prices.size()) {
            issues.error(
                    "carbon-prices",
                    "carbonPricesPerTonne",
                    "The carbon prices (%d) must be 1 to %d different ones.".formatted(prices.size(), MOST_PRICES));
        }
        for (int i = 0; i < prices.size(); i++) {
            if (!(prices.get(i) >= 0 && prices.get(i) <= HIGHEST_PRICE)) {
                issues.error(
                        "number-out-of-range",
                        "carbonPricesPerTonne[" + i + "]",
                        "The carbon price (%s) must be between 0 and 1e6 per tonne.".formatted(prices.get(i)));
            }
        }
        return ProblemMapping.toDraft(
                problem(),
                issues.report(),
                ProblemPaths.JSON,
                Runtime.getRuntime().availableProcessors());
    }

    private ProblemDto problem() {
        return new ProblemDto(
                name,
                horizon,
                currency,
                Optional.empty(),
                signals,
                hardwareRateKind,
                sites,
                pools,
                batches,
                tenantBudgets,
                solving);
    }
}
