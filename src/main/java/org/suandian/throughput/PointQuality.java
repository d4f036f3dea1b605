package org.suandian.throughput;

/** How an operating point is known, best first. */
public enum PointQuality {
    MEASURED,
    PRODUCTION_AVERAGE,
    MEASURED_VENDOR,
    INTERPOLATED_BY_PUBLISHER,
    MEASURED_SECOND_HAND
}
