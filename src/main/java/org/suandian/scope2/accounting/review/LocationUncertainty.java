package org.suandian.scope2.accounting.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.Uncertainty;

/**
 * The uncertainty of the location-based total. Errors of meters are independent of each other and of factors; stays that use the same
 * factor share its error, which therefore adds up over them instead of averaging out.
 */
public final class LocationUncertainty {

    /** Of a percentage. */
    private static final int PERCENT_DECIMALS = 6;

    private static final int SHARE_DECIMALS = 9;

    /** Gram-percent of each meter, and by key of each factor. */
    private final List<BigDecimal> activityErrors = new ArrayList<>();

    private final Map<String, BigDecimal> factorErrors = new TreeMap<>();
    private BigDecimal stated = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;

    private LocationUncertainty() {}

    /** Empty where nothing was emitted, or no uncertainty is stated of anything. */
    public static Optional<Uncertainty> of(AccountingInputs inputs, Map<StayKey, LocationLine> location) {
        LocationUncertainty sum = new LocationUncertainty();
        for (SiteConsumption consumption : inputs.consumptions()) {
            Optional.ofNullable(location.get(StayKey.of(consumption)))
                    .ifPresent(line -> sum.add(consumption, line.emissions().grams()));
        }
        return sum.result();
    }

    private void add(SiteConsumption consumption, BigDecimal grams) {
        Optional<Double> activity = consumption.stay().meterUncertaintyPercent();
        Optional<UsedFactor> factor =
                consumption.location().filter(used -> used.uncertaintyPercent().isPresent());
        total = total.add(grams);
        if (activity.isPresent() || factor.isPresent()) {
            stated = stated.add(grams);
        }
        activity.ifPresent(percent -> activityErrors.add(grams.multiply(BigDecimal.valueOf(percent))));
        factor.ifPresent(used -> factorErrors.merge(
                used.key(),
                grams.multiply(BigDecimal.valueOf(used.uncertaintyPercent().orElseThrow())),
                BigDecimal::add));
    }

    private Optional<Uncertainty> result() {
        if (total.signum() == 0 || stated.signum() == 0) {
            return Optional.empty();
        }
        List<BigDecimal> errors = new ArrayList<>(activityErrors);
        errors.addAll(factorErrors.values());
        BigDecimal percent = ErrorPropagation.combine(errors).divide(total, PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
        return Optional.of(new Uncertainty(
                percent, ErrorPropagation.rank(percent), stated.divide(total, SHARE_DECIMALS, RoundingMode.DOWN)));
    }
}
