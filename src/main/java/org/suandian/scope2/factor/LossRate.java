package org.suandian.scope2.factor;

import java.math.BigDecimal;
import org.suandian.series.Interval;

/**
 * Which share of the electricity consumed is lost on its way, for the memo lines of Scope 3 category 3.
 *
 * @param share lost energy over consumed energy, 0.10 for 10%
 */
public record LossRate(String id, int version, String areaId, Interval validity, BigDecimal share, String source) {}
