package org.suandian.scope2.activity;

import java.math.BigDecimal;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * Where energy was measured, from the grid to the chip. What lies behind the utility feed has to be multiplied by the PUE of the site,
 * once; of several points metered at one site in one hour the one nearest to the grid counts, and is never added to the others.
 */
public enum MeasurementPoint {
    /** All that the site takes from the grid: no PUE. */
    UTILITY_FEED(false),
    /** At the output of the UPS: IT energy of category 1 of ISO/IEC 30134-2. */
    UPS(true),
    /** At the output of the power distribution units: category 2. */
    PDU(true),
    /** At the input of the IT equipment: category 3. */
    IT_EQUIPMENT(true);

    private final boolean needsPue;

    MeasurementPoint(boolean needsPue) {
        this.needsPue = needsPue;
    }

    public boolean needsPue() {
        return needsPue;
    }

    /**
     * What the site took from the grid for an energy measured here: PUE applied where it is still missing, rounded half to even to the
     * milliwatt-hour.
     *
     * @param pue facility energy over IT energy, at least 1
     */
    public LedgerEnergy gridEnergy(LedgerEnergy measured, BigDecimal pue) {
        if (pue.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("The PUE (%s) must be at least 1.".formatted(pue));
        }
        return needsPue ? LedgerEnergy.ofKilowattHours(measured.kilowattHours().multiply(pue)) : measured;
    }
}
