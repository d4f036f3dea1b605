package org.suandian.scope2.accounting.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.suandian.scope2.accounting.BaseYear;
import org.suandian.scope2.accounting.result.BaseYearResult;

/**
 * Whether changes since the base year was fixed add up to its threshold, scope2.md (19). Their magnitudes add up: an increase does not
 * make up for a decrease.
 */
public final class BaseYearReview {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BaseYearReview() {}

    /**
     * A step for each change, measured by the location-based emissions of the base year.
     *
     * @throws IllegalArgumentException where these are not above zero, so that nothing can be a share of them
     */
    public static BaseYearResult review(BaseYear baseYear) {
        BigDecimal base = baseYear.locationBased().grams();
        if (base.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The location-based emissions of base year %d (%s t) must be above zero. Maybe another year is meant."
                            .formatted(baseYear.year(), baseYear.locationBased().tonnes()));
        }
        List<BaseYearResult.Step> steps = new ArrayList<>();
        BigDecimal moved = BigDecimal.ZERO;
        for (BaseYear.Change change : baseYear.changes()) {
            moved = moved.add(change.delta().grams().abs());
            BigDecimal hundredfold = moved.multiply(HUNDRED);
            boolean reached = hundredfold.compareTo(baseYear.thresholdPercent().multiply(base)) >= 0;
            steps.add(new BaseYearResult.Step(change.id(), percent(hundredfold, base), reached));
        }
        return new BaseYearResult(baseYear, steps);
    }

    private static BigDecimal percent(BigDecimal hundredfold, BigDecimal base) {
        BigDecimal stripped = hundredfold.divide(base, MathContext.DECIMAL128).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
