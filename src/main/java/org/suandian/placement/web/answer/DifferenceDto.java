package org.suandian.placement.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.suandian.placement.plan.kpi.Difference;

/**
 * How a figure of the plan differs from the baseline's: negative where the plan has less.
 *
 * @param absolute in the unit of the figure
 * @param relative to the magnitude of the baseline's figure; absent where that is 0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DifferenceDto(double absolute, Optional<Double> relative) {

    static DifferenceDto of(Difference difference, DoubleUnaryOperator unit) {
        return new DifferenceDto(unit.applyAsDouble(difference.absolute()), Amounts.plain(difference.relative()));
    }

    static DifferenceDto money(Difference difference) {
        return of(difference, Amounts::money);
    }
}
