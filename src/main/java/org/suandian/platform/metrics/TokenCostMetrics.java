package org.suandian.platform.metrics;

import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostService;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.failure.SuandianException;

/** Cost, energy and emissions of a million tokens in this hour, of what the configuration lists. */
@Singleton
final class TokenCostMetrics {

    private static final Duration LONGEST_AGE = Duration.ofMinutes(2);

    private final CostService costs;
    private final Clock clock;
    private final List<TokenCostSeries> series;
    private final Gauges cost;
    private final Gauges energy;
    private final Gauges emissions;

    TokenCostMetrics(
            CostService costs,
            Clock clock,
            GaugeFactory gauges,
            @ConfigProperty(
                            name = "suandian.metrics.token-costs",
                            defaultValue = "llama-3.3-70b/h100/de-frankfurt,llama-3.3-70b/h100/cn-zhongwei,"
                                    + "gpt-oss-120b/b200/us-texas-dallas")
                    Optional<String> list) {
        this.costs = costs;
        this.clock = clock;
        this.series = TokenCostSeries.parse(list.orElse(""));
        this.cost = gauges.make(
                "llm.cost.per.million.tokens",
                "Of a million tokens, input and output alike, in the currency",
                LONGEST_AGE);
        this.energy = gauges.make(
                "llm.energy.kwh.per.million.tokens",
                "Of a million tokens, input and output alike, at the facility",
                LONGEST_AGE);
        this.emissions = gauges.make(
                "llm.gco2e.per.million.tokens",
                "Of a million tokens, input and output alike, in grams of CO2e",
                LONGEST_AGE);
    }

    /** After the bundled data. */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) StartupEvent start) {
        refresh();
    }

    @Scheduled(
            every = "${suandian.metrics.token-costs-interval:30s}",
            identity = "token-cost-metrics",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try {
            CostCalculator calculator = costs.calculator(Optional.empty());
            series.forEach(each -> add(calculator, each));
            show();
        } catch (RuntimeException e) {
            cost.clear();
            energy.clear();
            emissions.clear();
            Log.debugf("The costs of tokens cannot be told: %s", e);
        }
    }

    private void add(CostCalculator calculator, TokenCostSeries each) {
        CostAnswer answer;
        try {
            answer = calculator.answer(each.question(), clock.instant());
        } catch (SuandianException e) {
            Log.debugf("The metrics lack %s: %s", each, e.getMessage());
            return;
        }
        Tags tags = Tags.of("model_name", each.model(), "accelerator", each.accelerator(), "region", each.region());
        String currency = answer.currency().getCurrencyCode();
        cost.add(tags.and("cost_basis", "electricity", "currency", currency), figure(answer, Figure.ELECTRICITY_COST));
        cost.add(tags.and("cost_basis", "hardware", "currency", currency), figure(answer, Figure.HARDWARE_COST));
        cost.add(tags.and("cost_basis", "total", "currency", currency), figure(answer, Figure.TOTAL_COST));
        energy.add(tags, figure(answer, Figure.FACILITY_ENERGY));
        emissions.add(tags.and("method", "location_based"), figure(answer, Figure.LOCATION_BASED));
        emissions.add(tags.and("method", "market_based"), figure(answer, Figure.MARKET_BASED));
    }

    private static OptionalDouble figure(CostAnswer answer, Figure figure) {
        return answer.central(TokenView.BLENDED, figure).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private void show() {
        cost.show();
        energy.show();
        emissions.show();
    }
}
