package org.suandian.placement.problem;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How long and how a plan is searched for.
 *
 * @param timeLimit after which the best plan so far is kept; zero: the best baseline, at once
 * @param seed of every random choice
 * @param workers threads that search at once, 1 or more; with 1 and a step limit the same input gives the same plan
 * @param stepLimit rounds of the search; empty: as many as the time allows
 * @param gapLimit relative gap to the lower bound at which to stop; empty: only when the bound is reached
 */
public record SolvingTerms(
        Duration timeLimit, long seed, int workers, OptionalLong stepLimit, OptionalDouble gapLimit) {}
