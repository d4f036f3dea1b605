package org.suandian.placement.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.TenantBudget;

/**
 * The ids behind the numbers of a priced problem: sites, pools, batches and budgets are numbered in the order in which they were
 * handed in.
 *
 * @param budgetTenants by budget: whose it is
 */
public record Naming(List<String> siteIds, List<String> poolIds, List<String> batchIds, List<String> budgetTenants) {

    static Naming of(PlacementProblem problem) {
        return new Naming(
                problem.sites().stream().map(ComputeSite::id).toList(),
                problem.pools().stream().map(ComputePool::id).toList(),
                problem.batches().stream().map(InferenceBatch::id).toList(),
                problem.budgets().stream().map(TenantBudget::tenant).toList());
    }

    /** The number of a batch, found by looking through all. */
    public OptionalInt findBatch(String id) {
        int number = batchIds.indexOf(id);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        return numbers;
    }
}
