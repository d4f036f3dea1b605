package org.suandian.costmodel.web;

import org.suandian.units.Range;
import org.suandian.units.Rounding;

/** A central value with its low and high end; the unit is in the name of the property that holds it. */
public record RangeDto(double low, double central, double high) {

    static RangeDto of(Range range) {
        return new RangeDto(
                Rounding.toOutput(range.low()), Rounding.toOutput(range.central()), Rounding.toOutput(range.high()));
    }
}
