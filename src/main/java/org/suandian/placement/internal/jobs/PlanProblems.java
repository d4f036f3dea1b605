package org.suandian.placement.internal.jobs;

import java.util.UUID;
import org.suandian.placement.priced.PricedProblem;

/** Where the jobs find the priced problem of a stored plan. */
public interface PlanProblems {

    /** The problem of a plan that is stored; priced anew where this node has not priced it yet. */
    PricedProblem getPriced(UUID planId);
}
