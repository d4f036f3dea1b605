package org.suandian.placement.problem;

import java.util.List;

/** Everything that a plan is asked for with. Ids are unique within their kind once it has been validated. */
public record PlacementProblem(
        String name,
        Horizon horizon,
        Terms terms,
        List<ComputeSite> sites,
        List<ComputePool> pools,
        List<InferenceBatch> batches,
        List<TenantBudget> budgets) {

    public PlacementProblem {
        sites = List.copyOf(sites);
        pools = List.copyOf(pools);
        batches = List.copyOf(batches);
        budgets = List.copyOf(budgets);
    }
}
