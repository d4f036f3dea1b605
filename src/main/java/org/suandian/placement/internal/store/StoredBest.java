package org.suandian.placement.internal.store;

import java.util.Optional;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;

/** The state of a plan and the best placement at that moment, as far as there is one. */
public record StoredBest(PlanRecord plan, Optional<Placement> placement, Optional<ShadowPrices> shadowPrices) {}
