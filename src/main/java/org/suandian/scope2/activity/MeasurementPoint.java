package org.suandian.scope2.activity;

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
}
