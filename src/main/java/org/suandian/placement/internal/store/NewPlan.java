package org.suandian.placement.internal.store;

import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanKind;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.problem.SolvingTerms;

/**
 * A plan to be stored and solved.
 *
 * @param problem packed
 * @param issues packed
 * @param replan packed; replans only
 */
public record NewPlan(
        UUID id,
        String name,
        PlanKind kind,
        Optional<UUID> parentId,
        Optional<UUID> paretoId,
        Currency currency,
        double carbonPricePerTonne,
        int batches,
        SolvingTerms solving,
        PlanRecord.Origin origin,
        byte[] problem,
        byte[] issues,
        Optional<byte[]> replan) {}
