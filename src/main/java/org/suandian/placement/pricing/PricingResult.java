package org.suandian.placement.pricing;

import java.util.Optional;
import org.suandian.placement.problem.draft.IssueReport;

/**
 * What came of pricing.
 *
 * @param pricing empty where there are errors
 * @param issues what only prices can tell: slots without a price, gaps that were filled, batches that cannot be placed
 */
public record PricingResult(Optional<Pricing> pricing, IssueReport issues) {}
