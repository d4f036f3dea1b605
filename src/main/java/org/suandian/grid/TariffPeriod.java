package org.suandian.grid;

/** The bands of a time-of-use tariff, dearest first (尖 峰 平 谷 深谷). */
public enum TariffPeriod {
    SHARP,
    PEAK,
    FLAT,
    VALLEY,
    DEEP
}
