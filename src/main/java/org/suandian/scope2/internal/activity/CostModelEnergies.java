package org.suandian.scope2.internal.activity;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.CostService;
import org.suandian.costmodel.ServedModel;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.costmodel.equations.CostInputs;
import org.suandian.costmodel.equations.CostModel;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.scope2.internal.activity.parsing.TokenEnergies;
import org.suandian.throughput.LoadAxis;
import org.suandian.throughput.ServingQuestion;
import org.suandian.units.Range;

/** Energies per token by the cost model: what the model says of a PUE of 1, without idle time. */
@Singleton
class CostModelEnergies implements TokenEnergies {

    private static final double MILLION = 1_000_000;

    private final CostService costs;

    CostModelEnergies(CostService costs) {
        this.costs = costs;
    }

    @Override
    public Rates getRates(Served served) {
        CostCalculator calculator = costs.calculator(Optional.empty());
        Optional<ServingQuestion.Load> load = served.concurrency().isPresent()
                ? Optional.of(new ServingQuestion.Load(
                        LoadAxis.CONCURRENCY, served.concurrency().getAsDouble()))
                : Optional.empty();
        CostQuestion question =
                CostQuestion.ofModel(served.modelId(), served.acceleratorId(), served.precision(), load);
        ServedModel model = calculator.serve(question);
        CostInputs inputs = calculator.energyInputs(question, model, Range.exactly(1));
        // The energy is linear in the tokens of either kind, so two lengths tell all.
        double one = ofRequest(inputs, RequestShape.of(1, 1), served);
        double input = ofRequest(inputs, RequestShape.of(2, 1), served) - one;
        return new Rates(model.model().id(), model.accelerator().id(), input, one - input);
    }

    private static double ofRequest(CostInputs inputs, RequestShape shape, Served served) {
        CostInputs shaped = new CostInputs(inputs.legs(), shape, AccountingBasis.USAGE, 1, 0, inputs.ranges());
        Map<Figure, Double> perMillion = CostModel.centralPerMillion(shaped, TokenView.BLENDED);
        return Optional.ofNullable(perMillion.get(Figure.FACILITY_ENERGY))
                        .orElseThrow(() -> new UnanswerableException(
                                "unknown-energy",
                                "The energy of the model on the accelerator must be known, and is not.",
                                Details.of("model", served.modelId()).and("accelerator", served.acceleratorId())))
                * shape.totalTokens()
                / MILLION;
    }
}
