package org.suandian.placement.web.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.suandian.placement.plan.Option;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.standing.PlannedProblem;

/**
 * Where and when a batch runs, or could run.
 *
 * @param model absent for a fit of the user's own
 * @param start of the run
 * @param end when its accelerators are free again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RunDto(String pool, String site, Optional<String> model, Instant start, Instant end, int accelerators) {

    static RunDto of(PlannedProblem planned, Option option) {
        int pool = planned.priced().fits().pool()[option.fit()];
        int end = option.start() + planned.priced().fits().slots()[option.fit()];
        return new RunDto(
                planned.naming().poolIds().get(pool),
                planned.naming().siteIds().get(planned.priced().siteOf(option.fit())),
                planned.findProfile(option.fit()).map(ServedProfile::modelId),
                planned.problem().horizon().startOf(option.start()),
                planned.problem().horizon().startOf(end),
                planned.priced().fits().accelerators()[option.fit()]);
    }
}
