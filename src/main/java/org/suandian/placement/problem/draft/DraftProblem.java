package org.suandian.placement.problem.draft;

import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.SolvingTerms;

/**
 * A problem as it was read, before anybody checked what it means.
 *
 * @param problem where it has errors that were found in reading, something stands in for what is missing: it must not be priced then
 * @param horizonKnown whether the horizon is the user's; if not, nothing is compared with it
 * @param solving how it is to be solved
 * @param issues found in reading
 * @param paths how issues name places in it
 */
public record DraftProblem(
        PlacementProblem problem, boolean horizonKnown, SolvingTerms solving, IssueReport issues, ProblemPaths paths) {}
