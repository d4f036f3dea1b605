package org.suandian.scope2.internal.activity.coverage;

import java.util.List;

/**
 * What the meters of a site have covered.
 *
 * @param complete whether all of its meters are among these
 */
public record SiteCoverage(String organisationId, String siteId, List<MeterCoverage> meters, boolean complete) {}
