package org.suandian.report.document;

import java.math.BigDecimal;
import org.suandian.scope2.activity.EnergyOrigin;

/** Energy of one origin; the shares of a stay add up to it. */
public record OriginShare(EnergyOrigin origin, BigDecimal energyKwh) {}
