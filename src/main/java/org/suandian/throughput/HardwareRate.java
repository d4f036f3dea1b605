package org.suandian.throughput;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published price of one accelerator for one hour, and what it already contains.
 *
 * @param perAcceleratorHour in the currency
 * @param year of publication
 * @param embedsElectricity whether electricity is in the rate
 * @param embedded what is known of the electricity in it
 */
public record HardwareRate(
        String id,
        String acceleratorId,
        Kind kind,
        double perAcceleratorHour,
        Currency currency,
        int year,
        Embeds embedsElectricity,
        EmbeddedElectricity embedded,
        String sourceId,
        Optional<String> note) {

    /** How the hardware is paid for. */
    public enum Kind {
        /** Total cost of ownership of an operator with its own data centres. */
        TCO_HYPERSCALER,
        /** Total cost of ownership of an operator in colocation. */
        TCO_NEOCLOUD,
        /** A market price of a long rental. */
        RENTAL,
        /** A lease price as stated by the lessee. */
        LEASE
    }

    /** Whether a rate contains electricity. */
    public enum Embeds {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * The electricity inside a rate, as far as it is published.
     *
     * @param pricePerKilowattHour in the rate's currency
     * @param powerWatts per accelerator
     * @param pue by which the power was multiplied; empty when the power contains the overhead
     */
    public record EmbeddedElectricity(
            OptionalDouble pricePerKilowattHour, OptionalDouble powerWatts, OptionalDouble pue) {}

    public HardwareRate {
        if (!(perAcceleratorHour > 0) || Double.isInfinite(perAcceleratorHour)) {
            throw new IllegalArgumentException(
                    "The hardware rate %s (%s %s per accelerator-hour) must be greater than 0."
                            .formatted(id, perAcceleratorHour, currency));
        }
    }
}
