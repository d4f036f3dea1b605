package org.suandian.costmodel.web;

import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.costmodel.CostAnswer;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.EnergyBoundary;

/**
 * The factors between measurement and answer.
 *
 * @param loadFraction board power over TDP; absent where power was measured
 * @param hostFactor system over board power; absent where the whole system was measured
 * @param idleFraction idle over busy system power; absent on the usage basis
 */
public record AssumptionsDto(
        AccountingBasis basis,
        OptionalDouble utilisation,
        double inputTokens,
        double outputTokens,
        double outputToInputWeight,
        RangeDto pue,
        Optional<Integer> pueYear,
        String pueSourceId,
        Optional<RangeDto> loadFraction,
        Optional<RangeDto> hostFactor,
        Optional<RangeDto> idleFraction) {

    static AssumptionsDto of(CostAnswer answer) {
        RequestShape shape = answer.inputs().shape();
        boolean allocated = answer.inputs().basis() == AccountingBasis.ALLOCATION;
        return new AssumptionsDto(
                answer.inputs().basis(),
                allocated ? OptionalDouble.of(answer.inputs().utilisation()) : OptionalDouble.empty(),
                shape.inputTokens(),
                shape.outputTokens(),
                shape.outputWeight(),
                RangeDto.of(answer.pue().ratio()),
                answer.pue().year(),
                answer.pue().sourceId(),
                when(has(answer, EnergyBoundary.NONE), answer.accelerator().loadFraction()),
                when(!has(answer, EnergyBoundary.SYSTEM), answer.accelerator().hostFactor()),
                when(allocated, answer.accelerator().idleFraction()));
    }

    private static boolean has(CostAnswer answer, EnergyBoundary boundary) {
        return answer.inputs().legs().stream().anyMatch(leg -> leg.boundary() == boundary);
    }

    private static Optional<RangeDto> when(boolean used, Accelerator.Sourced factor) {
        return used ? Optional.of(RangeDto.of(factor.ratio())) : Optional.empty();
    }
}
