package org.suandian.costmodel.equations;

import org.suandian.units.Energy;
import org.suandian.units.Money;
import org.suandian.units.Power;
import org.suandian.units.Throughput;
import org.suandian.units.TokenCount;

/** Prices of hardware, by the hour and per token. */
public final class HardwareCost {

    private static final double HOURS_PER_YEAR = 8_760;
    private static final double SECONDS_PER_HOUR = 3_600;

    private HardwareCost() {}

    /** What a million tokens cost at a rate per accelerator-hour and a throughput per accelerator, model.md (9). */
    public static Money perMillionTokens(Money ratePerAcceleratorHour, Throughput perAccelerator) {
        return ratePerAcceleratorHour.times(perAccelerator.secondsFor(TokenCount.MILLION) / SECONDS_PER_HOUR);
    }

    /** What a fleet costs over a time. */
    public static Money ofFleet(Money ratePerAcceleratorHour, double accelerators, double hours) {
        return ratePerAcceleratorHour.times(accelerators * hours);
    }

    /**
     * The hourly rate that repays a purchase over its life with interest, model.md (15).
     *
     * @param wacc yearly weighted average cost of capital, e.g. 0.1; 0 spreads the price evenly
     * @param residualShare share of the price that is left at the end
     * @param opexShare yearly operating expense without electricity, as a share of the price
     */
    public static Money annuityPerHour(
            Money price, double lifetimeYears, double wacc, double residualShare, double opexShare) {
        if (!(lifetimeYears > 0) || wacc < 0 || residualShare < 0 || residualShare > 1 || opexShare < 0) {
            throw new IllegalArgumentException(
                    "The annuity (%s years, WACC %s, residual %s, opex %s) must have a life longer than 0 and shares between 0 and 1. Maybe a share is a percentage."
                            .formatted(lifetimeYears, wacc, residualShare, opexShare));
        }
        double growth = Math.pow(1 + wacc, lifetimeYears);
        double recovery = wacc == 0 ? 1 / lifetimeYears : wacc * growth / (growth - 1);
        double yearly = (1 - residualShare / growth) * recovery + opexShare;
        return price.times(yearly / HOURS_PER_YEAR);
    }

    /**
     * The electricity inside a published hourly rate, model.md (9): power of one accelerator as provisioned, times PUE where the
     * power does not contain the overhead, at the price the rate was computed with.
     */
    public static Money embeddedElectricityPerHour(Power provisioned, double pue, Money pricePerKilowattHour) {
        Energy hourly = provisioned.times(pue).overSeconds(SECONDS_PER_HOUR);
        return pricePerKilowattHour.times(hourly.kilowattHours());
    }
}
