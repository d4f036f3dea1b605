package org.suandian.placement.search;

import java.util.Optional;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.SolvingTerms;

/** Finds a plan and a lower bound for a priced problem. Runs in the caller's thread, and in workers of its own. */
public interface PlanSolver {

    /**
     * The best plan found within the terms. Keeps all hard limits, and is never worse than any baseline.
     *
     * @param from a plan to go on from, e.g. the best one before an interruption; used only where it keeps all limits
     * @param control told of progress, and asked whether to stop; called from several threads
     */
    SolvedPlan solve(PricedProblem problem, Optional<Placement> from, SolvingTerms terms, SolverControl control);
}
