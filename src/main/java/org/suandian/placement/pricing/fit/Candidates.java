package org.suandian.placement.pricing.fit;

import java.util.List;

/**
 * What can serve a demand in a pool.
 *
 * @param served one for each acceptable model that was measured there
 * @param refusal why the first of the others cannot be served; empty if there are none
 */
record Candidates(List<Candidate> served, String refusal) {}
