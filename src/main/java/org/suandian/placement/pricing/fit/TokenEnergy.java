package org.suandian.placement.pricing.fit;

import java.util.Optional;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.ServedModel;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.costmodel.equations.CostInputs;
import org.suandian.costmodel.equations.CostModel;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.units.Range;

/**
 * Energy at the meter of any number of tokens, PUE included. The cost model's energy is linear in the input and in the output tokens,
 * so it is asked for two lengths, and what it would say of others follows.
 *
 * @param kilowattHoursPerInputToken at the meter
 * @param kilowattHoursPerOutputToken at the meter
 */
record TokenEnergy(double kilowattHoursPerInputToken, double kilowattHoursPerOutputToken) {

    private static final double MILLION = 1_000_000;

    static TokenEnergy of(CostCalculator calculator, CostQuestion question, ServedModel served, double pue) {
        CostInputs inputs = calculator.energyInputs(question, served, Range.exactly(pue));
        double one = ofRequest(inputs, RequestShape.of(1, 1));
        double input = ofRequest(inputs, RequestShape.of(2, 1)) - one;
        return new TokenEnergy(input, one - input);
    }

    double kilowattHours(double inputTokens, double outputTokens) {
        return kilowattHoursPerInputToken * inputTokens + kilowattHoursPerOutputToken * outputTokens;
    }

    private static double ofRequest(CostInputs inputs, RequestShape shape) {
        CostInputs shaped = new CostInputs(inputs.legs(), shape, AccountingBasis.USAGE, 1, 0, inputs.ranges());
        return Optional.ofNullable(CostModel.centralPerMillion(shaped, TokenView.BLENDED)
                                .get(Figure.FACILITY_ENERGY))
                        .orElseThrow()
                * shape.totalTokens()
                / MILLION;
    }
}
