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

    /** The same with other batches. */
    public PlacementProblem withBatches(List<InferenceBatch> others) {
        return new PlacementProblem(name, horizon, terms, sites, pools, others, budgets);
    }

    /** The same priced by other terms. */
    public PlacementProblem withTerms(Terms others) {
        return new PlacementProblem(name, horizon, others, sites, pools, batches, budgets);
    }

    /** The same with other budgets. */
    public PlacementProblem withBudgets(List<TenantBudget> others) {
        return new PlacementProblem(name, horizon, terms, sites, pools, batches, others);
    }
}
