package org.suandian.placement.pricing.fit;

import java.util.List;
import java.util.Optional;
import org.suandian.placement.problem.InferenceBatch.Residence;

/**
 * What decides whether a batch may run at a site.
 *
 * @param jurisdictions whose law holds there, and its country
 */
public record SiteFacts(String siteId, List<String> jurisdictions) {

    /** Why a batch must not run here; empty if it may. */
    Optional<NoFit> bars(Residence residence) {
        if (residence.forbiddenSiteIds().contains(siteId)) {
            return Optional.of(NoFit.SITE_FORBIDDEN);
        }
        boolean allowed = residence.jurisdictions().isEmpty()
                || residence.jurisdictions().stream()
                        .anyMatch(allowedOne -> jurisdictions.stream().anyMatch(allowedOne::equalsIgnoreCase));
        return allowed ? Optional.empty() : Optional.of(NoFit.JURISDICTION);
    }
}
